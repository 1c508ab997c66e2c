package org.interculturalcities.importing.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.core5.ssl.SSLContexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses are refused before anything is sent. */
class FileAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "practices.csv",
                "http://example.org/a.csv",
                "ftp://example.org/a.csv",
                "file:///etc/passwd",
                "jar:https://example.org/a.jar!/a",
                "gopher://example.org/",
                "data:text/csv,title",
                "https:example.org",
                "https:///a.csv",
                "https://example.org:80/",
                "https://example.org:8443/",
                "https://example.org:0/",
                "https://user@example.org/",
                "https://user:secret@example.org/",
                "https://@example.org/",
                "https://example.org@127.0.0.1/",
                "https://127.0.0.1/",
                "https://127.1/",
                "https://2130706433/",
                "https://017700000001/",
                "https://0x7f000001/",
                "https://0x7f.0.0.1/",
                "https://0177.0.0.1/",
                "https://127.0.0.0x1/",
                "https://127.0.0.1./",
                "https://169.254.169.254/latest/meta-data/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[::ffff:7f00:1]/",
                "https://[::127.0.0.1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://[2002:7f00:1::]/",
                "https://[fd00:ec2::254]/",
                "https://[fe80::1%25eth0]/",
                "https://%31%32%37.0.0.1/",
                "https://exa mple.org/",
                "https://example.org\\@127.0.0.1/",
                "https://example.org\n.evil.example/",
                "https://１２７.0.0.1/",
                "https://example。org/",
                "https://under_score.example.org/",
                "https://-a.example.org/",
                "https://a..example.org/",
            })
    void anAddressThatIsNotHttpsToANameIsRefused(String url) {
        assertThat(refusal(url, "*").code()).isEqualTo("not-https");
    }

    @ParameterizedTest
    @CsvSource({
        "https://docs.example.org/a.csv?gid=0#top, https://docs.example.org/a.csv?gid=0",
        "HTTPS://Docs.Example.org:443/Práticas.csv, HTTPS://Docs.Example.org:443/Pr%C3%A1ticas.csv",
        "' https://xn--bcher-kva.example/ ', https://xn--bcher-kva.example/",
    })
    void anHttpsAddressIsTaken(String url, String taken) {
        assertThat(FileAddress.of(url, settings("*")).uri()).hasToString(taken);
    }

    @ParameterizedTest
    @CsvSource({
        "docs.example.org, docs.example.org, true",
        "docs.example.org, Docs.Example.ORG, true",
        "docs.example.org, other.example.org, false",
        "docs.example.org, a.docs.example.org, false",
        "docs.example.org, docs.example.org.evil.example, false",
        ".example.org, docs.example.org, true",
        ".example.org, example.org, true",
        ".example.org, badexample.org, false",
        "off, example.org, false",
        "off, off, true",
    })
    void theOperatorNamesTheHosts(String allowed, String host, boolean isAllowed) {
        String url = "https://" + host + "/";
        if (isAllowed) {
            assertThat(FileAddress.of(url, settings(allowed))).isNotNull();
        } else {
            assertThat(refusal(url, allowed).code()).isEqualTo("host-not-allowed");
            assertThat(refusal(url, allowed).allowed()).isEqualTo(allowed.equals("off") ? List.of() : List.of(allowed));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.0.0.1",
                "100.64.0.1",
                "100.100.100.200",
                "127.0.0.1",
                "127.255.255.254",
                "168.63.129.16",
                "169.254.169.254",
                "169.254.170.2",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::127.0.0.1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::ffff:169.254.169.254",
                "64:ff9b::7f00:1",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:0:7f00:1::1",
                "2001:20::1",
                "2001:db8::1",
                "2002:7f00:1::1",
                "2002:a9fe:a9fe::1",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1",
            })
    void aNameOfAnAddressThatIsNotPublicIsUnknown(String address) throws UnknownHostException {
        InetAddress found = InetAddress.getByName(address);
        CheckedDnsResolver resolver =
                new CheckedDnsResolver(host -> new InetAddress[] {found}, PublicIpAddresses::contains);
        FileFetcher fetcher = new FileFetcher(settings("*"), 1, resolver, SSLContexts.createDefault());

        FetchException refusal = catchThrowableOfType(
                FetchException.class,
                () -> fetcher.fetch(FileAddress.of("https://example.org/", settings("*")), Path.of("unused")));

        assertThat(refusal.code()).isEqualTo("unknown-server");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "168.63.129.17",
                "169.253.255.255",
                "172.15.255.255",
                "172.32.0.0",
                "191.255.255.255",
                "192.0.1.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2001:200::1",
                "2001:4860:4860::8888",
                "2003::1",
                "2a00:1450::1",
                "2606:4700::1111",
            })
    void aPublicAddressIsTaken(String address) throws UnknownHostException {
        CheckedDnsResolver resolver = new CheckedDnsResolver(InetAddress::getAllByName, PublicIpAddresses::contains);

        assertThat(resolver.resolve(address)).containsExactly(InetAddress.getByName(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1,8.8.8.8", "8.8.8.8,::1", "10.0.0.1,8.8.8.8,192.168.0.1"})
    void onlyThePublicAddressesOfANameAreUsed(String addresses) throws UnknownHostException {
        CheckedDnsResolver resolver = new CheckedDnsResolver(
                host -> Arrays.stream(addresses.split(","))
                        .map(FileAddressTest::literal)
                        .toArray(InetAddress[]::new),
                PublicIpAddresses::contains);

        assertThat(resolver.resolve("example.org")).containsExactly(literal("8.8.8.8"));
    }

    private static InetAddress literal(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static FetchException refusal(String url, String hosts) {
        FetchException refusal = catchThrowableOfType(FetchException.class, () -> FileAddress.of(url, settings(hosts)));
        assertThat(refusal).as(url).isNotNull();
        return refusal;
    }

    private static FetchSettings settings(String hosts) {
        return new FileFetcherTest.TestSettings(443, List.of(hosts), Duration.ofSeconds(5));
    }
}
