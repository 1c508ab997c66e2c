package org.interculturalcities.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interculturalcities.Api.records;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.interculturalcities.Api;
import org.interculturalcities.http.list.Listing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class MemberTest {

    @ParameterizedTest
    @CsvSource({
        "MEMBER,      2016-03, 2019, 2016-03-01, true",
        "MEMBER,      2016-03, 2019, 2016-02-29, false",
        "MEMBER,      2016-03, 2019, 2019-12-31, true",
        "MEMBER,      2016-03, 2019, 2020-01-01, false",
        "MEMBER,      ,        ,     1990-01-01, true",
        "FORMER,      2012,    ,     2013-01-01, false",
        "FORMER,      2012,    2015, 2013-01-01, true",
    })
    void aMembershipHoldsFromItsFirstDayToItsLast(
            Membership.Status status, String from, String to, LocalDate day, boolean holds) {
        assertThat(new Membership("icc.gb-bradford", "icc", "gb-bradford", status)
                        .setDates(from, to)
                        .holdsOn(day))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "2012, undated,    2012-01-01, true",
        ",     undated,    2026-01-01, false",
        ",     ,           2026-01-01, false",
        ",     2017-10-11, 2008-12-31, false",
        ",     2017-10-11, 2017-10-11, true",
        ",     2017,       2017-12-30, false",
        ",     2017,       2017-12-31, true",
    })
    void aMembershipIsCertainWithAFirstDateOrFromTheDateOfItsSource(
            String from, String sourceDate, LocalDate day, boolean certain) {
        assertThat(new Membership("icc.gb-bradford", "icc", "gb-bradford", Membership.Status.MEMBER)
                        .setDates(from, null)
                        .setSource("A list", sourceDate, null)
                        .isCertainOn(day))
                .isEqualTo(certain);
    }

    @Test
    void membersWhoseDateIsUnknownAreToldFromThoseThatAreCertain() {
        Listing<Map<String, Object>> early = records("/networks/icc/members?asOf=2008-12-31&limit=100");
        Listing<Map<String, Object>> late = records("/networks/icc/members?asOf=2018-12-31&limit=100");

        assertThat(early.data()).isNotEmpty().allSatisfy(member -> assertThat(member)
                .containsEntry("certain", false));
        assertThat(early.meta().uncertain()).isEqualTo(early.meta().total());
        assertThat(late.data()).anySatisfy(member -> assertThat(member).containsEntry("certain", true));
        assertThat(late.meta().uncertain()).isPositive().isLessThan(late.meta().total());
    }

    @Test
    void membersAreThoseOfTheDay() {
        long later = records("/networks/citta-del-dialogo/members?asOf=2026-01-01&limit=0")
                .meta()
                .total();
        long earlier = records("/networks/citta-del-dialogo/members?asOf=2010-12-31&limit=0")
                .meta()
                .total();

        assertThat(later).isGreaterThan(earlier);
        assertThat(earlier).isPositive();
    }

    @Test
    void aNetworkHasNoMembersBeforeItIsFounded() {
        assertThat(records("/networks/icc/members?asOf=2007-12-31").meta().total())
                .isZero();
        assertThat(records("/networks/icc/members?asOf=2008-12-31").meta().total())
                .isPositive();
        assertThat(records("/networks/icc/members").meta().undated()).isPositive();
    }

    @Test
    void candidatesAreNoMembers() {
        long candidates =
                records("/memberships?status=candidate&limit=0").meta().total();

        assertThat(candidates).isEqualTo(4);
        records("/memberships?status=candidate").data().stream()
                .map(membership -> (Map<?, ?>) membership.get("network"))
                .forEach(network -> assertThat(records("/networks/" + network.get("id") + "/members?limit=100")
                                .data())
                        .allMatch(member -> member.get("status").equals("member")));
    }

    @Test
    void citiesOfANetworkAreItsMembersToday() {
        assertThat(records("/cities?network=icc&limit=0").meta().total())
                .isPositive()
                .isEqualTo(records("/networks/icc/members?limit=0").meta().total());
        assertThat(records("/cities?network=reci&country=PT&limit=0").meta().total())
                .isZero();
        assertThat(Api.get("/cities?network=nowhere").statusCode()).isEqualTo(400);
    }
}
