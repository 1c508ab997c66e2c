package org.interculturalcities.website;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.interculturalcities.directory.CityEntry;
import org.interculturalcities.directory.MembershipEntry;
import org.interculturalcities.directory.NetworkEntry;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.network.Network;
import org.interculturalcities.place.City;
import org.interculturalcities.practice.view.PracticeDetail;
import org.interculturalcities.practice.view.PracticeSummary;
import org.interculturalcities.practice.view.TextDetail;
import org.interculturalcities.topic.Topic;
import org.interculturalcities.topic.list.CategoryEntry;
import org.jspecify.annotations.Nullable;

/** The Qute templates of the pages and sitemaps, which the build checks against these parameters. */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class Templates {

    private Templates() {}

    static native TemplateInstance home(PageContext site, Page page, List<Topic> topics);

    static native TemplateInstance topics(PageContext site, Page page, List<Topic> topics);

    static native TemplateInstance cities(PageContext site, Page page, List<City> cities);

    static native TemplateInstance networks(PageContext site, Page page, List<Network> networks);

    static native TemplateInstance category(
            PageContext site,
            Page page,
            String facet,
            CategoryEntry category,
            String intro,
            List<PracticeSummary> practices);

    static native TemplateInstance city(
            PageContext site,
            Page page,
            CityEntry city,
            List<MembershipEntry> memberships,
            List<PracticeSummary> practices);

    static native TemplateInstance network(
            PageContext site, Page page, NetworkEntry network, List<City> cities, long practices);

    static native TemplateInstance practices(
            PageContext site, Page page, PageQuery query, String filters, Listing<PracticeSummary> found);

    static native TemplateInstance refusedQuery(PageContext site, Page page, PageQuery query);

    static native TemplateInstance practice(
            PageContext site, Page page, PracticeDetail practice, String language, TextDetail text);

    static native TemplateInstance shortlist(PageContext site, Page page, List<PracticeSummary> practices);

    static native TemplateInstance text(
            PageContext site, Page page, String lead, List<List<StaticPages.Part>> paragraphs);

    static native TemplateInstance missing(
            PageContext site, Page page, String advice, @Nullable PracticeDetail successor);

    static native TemplateInstance sitemapIndex(String root, List<String> names);

    static native TemplateInstance sitemapAlternates(String root, String path);

    static native TemplateInstance sitemap(String root, List<SiteMapResource.Entry> entries);

    // Included by the others only. They are declared, because the build checks names in declared templates only.

    static native TemplateInstance layout(PageContext site, Page page);

    static native TemplateInstance practiceItems(PageContext site, List<PracticeSummary> practices);

    static native TemplateInstance topicLinks(PageContext site, List<Topic> topics);

    static native TemplateInstance cityLinks(PageContext site, List<City> cities);

    static native TemplateInstance networkLinks(PageContext site, List<Network> networks);

    static native TemplateInstance searchForm(PageContext site, PageQuery query);

    static native TemplateInstance section(PageContext site, String language, String title, List<String> paragraphs);

    static native TemplateInstance webLink(PageContext site, @Nullable String url, String label);
}
