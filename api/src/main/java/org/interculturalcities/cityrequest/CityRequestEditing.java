package org.interculturalcities.cityrequest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.interculturalcities.access.Caller;
import org.interculturalcities.access.Role;
import org.interculturalcities.editing.EditableType;
import org.interculturalcities.editing.WriteResult;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.place.CityRequest;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.revision.RecordLog;
import org.interculturalcities.revision.Sql;
import org.interculturalcities.revision.WriteTransaction;
import org.interculturalcities.search.ReferenceData;

/** Defines the editing of requests for cities: by those who made them, and by admins. */
@ApplicationScoped
class CityRequestEditing implements EditableType<CityRequest, CityRequestForm, CityRequestEntry> {

    private final EntitySerializer records;
    private final RecordLog log;
    private final Sql sql;

    CityRequestEditing(EntitySerializer records, RecordLog log, Sql sql) {
        this.records = records;
        this.log = log;
        this.sql = sql;
    }

    @Override
    public Class<CityRequest> type() {
        return CityRequest.class;
    }

    @Override
    public Role least() {
        return Role.COORDINATOR;
    }

    @Override
    public Optional<Object> key(String id) {
        return id.matches("\\d{1,18}") ? Optional.of(Long.valueOf(id)) : Optional.empty();
    }

    @Override
    public CityRequestForm form(CityRequest request) {
        return CityRequestForm.of(request);
    }

    @Override
    public CityRequest apply(
            CityRequestForm form,
            Optional<CityRequest> present,
            Caller caller,
            ReferenceData referenceData,
            WriteTransaction transaction) {
        CityRequest request = present.map(records::copy)
                .orElseGet(() -> new CityRequest(nextId(), caller.name(), transaction.time()));
        return new CityRequestRules(form, referenceData, caller).apply(request);
    }

    private long nextId() {
        return sql.query("select nextval('city_request_id')", row -> row.getLong(1))
                .get(0);
    }

    @Override
    public void checkRights(Caller caller, CityRequest request) {
        // The log names the creator only after the write.
        boolean isOwn = log.creator(EntitySerializer.name(CityRequest.class), request.recordId())
                .map(caller.principal()::equals)
                .orElse(true);
        if (!isOwn && !caller.role().includes(Role.ADMIN)) {
            throw new ProblemException(ProblemType.FORBIDDEN, "Coordinators change their own requests only");
        }
    }

    @Override
    public Single<CityRequestEntry> answer(
            WriteResult<CityRequest> edited, RequestContext context, SingleParameters parameters) {
        CityRequestEntry entry = CityRequestEntry.of(edited.record(), context);
        return context.answer(entry, entry.links());
    }
}
