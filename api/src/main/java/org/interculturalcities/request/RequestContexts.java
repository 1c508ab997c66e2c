package org.interculturalcities.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.interculturalcities.http.list.Cursor;
import org.interculturalcities.http.list.ListParameters;
import org.interculturalcities.http.list.QueryParameters;
import org.interculturalcities.http.list.RequestUrl;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.revision.RecordLog;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.text.Languages;

/** Opens the context of a request on a snapshot of the read model; the caller closes it. */
@ApplicationScoped
public class RequestContexts {

    private final ReadModel readModel;
    private final RecordLog log;

    RequestContexts(ReadModel readModel, RecordLog log) {
        this.readModel = readModel;
        this.log = log;
    }

    /** The context of a request for a single record. */
    public RequestContext one(SingleParameters parameters) {
        QueryParameters reader = new QueryParameters();
        Languages languages = parameters.languages(reader);
        reader.finish();
        return new RequestContext(readModel.now(), reader, languages, parameters.address(), log);
    }

    /**
     * The context of a list request, in the snapshot of its cursor. The caller finishes the parameters after reading
     * all of them.
     */
    public RequestContext list(ListParameters parameters) {
        QueryParameters reader = new QueryParameters();
        Languages languages = parameters.languages(reader);
        return new RequestContext(
                readModel.at(parameters.cursor(reader).map(Cursor::revision)),
                reader,
                languages,
                parameters.address(),
                log);
    }

    /** The context of a page in fixed languages, regardless of its URL. */
    public RequestContext inLanguages(Languages languages, RequestUrl address) {
        return new RequestContext(readModel.now(), new QueryParameters(), languages, address, log);
    }

    /** The context of a full export as of a revision, without preferred languages. */
    public RequestContext forExport(long revisionSeen, RequestUrl address) {
        return new RequestContext(
                readModel.asOf(revisionSeen), new QueryParameters(), new Languages(List.of()), address, log);
    }
}
