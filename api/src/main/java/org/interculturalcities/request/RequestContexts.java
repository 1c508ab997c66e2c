package org.interculturalcities.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.interculturalcities.http.list.Cursor;
import org.interculturalcities.http.list.ListParameters;
import org.interculturalcities.http.list.ParameterValidator;
import org.interculturalcities.http.list.RequestUrl;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.revision.RecordLog;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.search.Snapshot;
import org.interculturalcities.text.PreferredLanguages;

/** Opens the context of a request on a snapshot of the read model; the caller closes it. */
@ApplicationScoped
public class RequestContexts {

    private final ReadModel readModel;
    private final RecordLog log;
    private final boolean hasMail;

    RequestContexts(
            ReadModel readModel,
            RecordLog log,
            @ConfigProperty(name = "catalogue.mail.host") Optional<String> mailServer) {
        this.readModel = readModel;
        this.log = log;
        this.hasMail = mailServer.isPresent();
    }

    /** The context of a request for a single record. */
    public RequestContext one(SingleParameters parameters) {
        ParameterValidator validator = new ParameterValidator();
        PreferredLanguages languages = parameters.languages(validator);
        validator.finish();
        return context(readModel.now(), validator, languages, parameters.url());
    }

    /**
     * The context of a list request, in the snapshot of its cursor. The caller finishes the parameters after reading
     * all of them.
     */
    public RequestContext list(ListParameters parameters) {
        ParameterValidator validator = new ParameterValidator();
        PreferredLanguages languages = parameters.languages(validator);
        Snapshot snapshot = readModel.at(parameters.cursor(validator).map(Cursor::revision));
        return context(snapshot, validator, languages, parameters.url());
    }

    /** The context of a page in fixed languages, regardless of its URL. */
    public RequestContext inLanguages(PreferredLanguages languages, RequestUrl url) {
        return context(readModel.now(), new ParameterValidator(), languages, url);
    }

    /** The context of a full export as of a revision, without preferred languages. */
    public RequestContext forExport(long revisionSeen, RequestUrl url) {
        PreferredLanguages none = new PreferredLanguages(List.of());
        return context(readModel.asOf(revisionSeen), new ParameterValidator(), none, url);
    }

    private RequestContext context(
            Snapshot snapshot, ParameterValidator validator, PreferredLanguages languages, RequestUrl url) {
        return new RequestContext(snapshot, validator, languages, url, new MissingRecords(log, url), hasMail);
    }
}
