package org.interculturalcities.contract;

import java.util.List;
import java.util.Map;

/** What each operation is asked in the tests: {n} tells the records of one test from those of another. */
final class Examples {

    /** The values of parameters of the path that are no ids. */
    static final Map<String, List<String>> PATH = Map.of(
            "kind", List.of("practices", "translations", "cities", "memberships"),
            "ending", List.of("bib", "ris", "json"),
            "line", List.of("2"));

    /** What a read is asked besides nothing. */
    static final Map<String, String> QUERIES = Map.of(
            "listPractices", "?q=rumour&facet=topic,city&include=texts",
            "listCities", "?q=Vinnitsa",
            "listMemberships", "?asOf=2015-06-30",
            "suggest", "?q=vinitsa");

    /** The bodies of writes; of those without one, an empty text. */
    static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("createTopic", "{'id':'topic-{n}','labels':{'en':'Topic {n}','de':'Thema {n}'}}"),
            Map.entry("replaceTopic", "{'labels':{'en':'Topic {n} renamed'}}"),
            Map.entry("changeTopic", "{'labels':{'fr':'Thème {n}'}}"),
            Map.entry("deleteTopic", ""),
            Map.entry("createCollection", "{'id':'collection-{n}','labels':{'en':'Collection {n}'}}"),
            Map.entry("replaceCollection", "{'labels':{'en':'Collection {n} renamed'}}"),
            Map.entry("changeCollection", "{'position':7}"),
            Map.entry("deleteCollection", ""),
            Map.entry("createCity", "{'id':'gb-town-{n}','name':'Town {n}','country':'GB','kind':'city'}"),
            Map.entry("replaceCity", "{'name':'Town {n}','country':'GB','kind':'district','names':{'fr':'Ville {n}'}}"),
            Map.entry("changeCity", "{'population':1000,'latitude':51.5,'longitude':-0.1}"),
            Map.entry("mergeCity", "{'id':'gb-bradford'}"),
            Map.entry("deleteCity", ""),
            Map.entry("createCityRequest", "{'name':'Missing {n}','country':'GB','alias':'Mising {n}'}"),
            Map.entry("changeCityRequest", "{'comment':'Asked for in {n}'}"),
            Map.entry("createNetwork", "{'id':'network-{n}','name':'Network {n}','scope':'national','country':'GB'}"),
            Map.entry("replaceNetwork", "{'name':'Network {n}','scope':'regional','founded':2001}"),
            Map.entry("changeNetwork", "{'website':'https://example.org/{n}'}"),
            Map.entry("deleteNetwork", ""),
            Map.entry("createMembership", "{'network':'rpci','city':'gb-town-{n}','from':'20{n}'}"),
            Map.entry("replaceMembership", "{'network':'rpci','city':'gb-town-{n}','from':'20{n}','to':'2026'}"),
            Map.entry("changeMembership", "{'note':'Seen in {n}'}"),
            Map.entry("deleteMembership", ""),
            Map.entry(
                    "createPractice",
                    "{'originalLanguage':'en','status':'published','period':'Since 2016','cities':['gb-bradford'],"
                            + "'texts':{'en':{'title':'Kitchen {n}','references':[{'title':'A report'}]},"
                            + "'fr':{'title':'Cuisine {n}'}},'topics':['education'],"
                            + "'contact':{'name':'Ana','public':true},'externalIds':[{'source':'x','id':'{n}'}]}"),
            Map.entry(
                    "replacePractice",
                    "{'originalLanguage':'en','status':'published','texts':{'en':{'title':'Kitchen {n} again'}}}"),
            Map.entry("changePractice", "{'license':'CC-BY-4.0','confirmedOn':'2026-01-01'}"),
            Map.entry("mergePractice", "{'id':'1','withTexts':true}"),
            Map.entry("deletePractice", ""),
            Map.entry("planImport", "externalId,title,language\nk{n},Kitchen {n},en\n"),
            Map.entry("planBulkEdit", "{'add':{'topics':['education']},'status':'archived'}"),
            Map.entry("replanImport", ""),
            Map.entry("editImportRow", "{'cells':{'title':'Kitchen {n} mended'}}"),
            Map.entry("applyImport", ""),
            Map.entry("undoImport", ""),
            Map.entry("cancelImport", ""),
            Map.entry(
                    "createImportSource",
                    "{'url':'https://example.org/{n}.csv','every':'P1D','startsAt':'2030-01-01T06:00:00Z'}"),
            Map.entry("changeImportSource", "{'every':'PT12H','columns':['Nome:title'],'apply':true}"),
            Map.entry("deleteImportSource", ""),
            Map.entry("askQuestion", "{'city':'pt-lisbon','name':'Ana {n}','email':'ana@example.org','text':'How?'}"),
            Map.entry("confirmQuestion", "{'secret':'{n}'}"),
            Map.entry("issueToken", "{'name':'Reader {n}','role':'reader'}"),
            Map.entry("revokeToken", ""));

    private Examples() {}

    static String body(String operation, String n) {
        return BODIES.get(operation).replace("{n}", n).replace('\'', '"');
    }
}
