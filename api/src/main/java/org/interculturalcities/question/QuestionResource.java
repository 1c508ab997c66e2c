package org.interculturalcities.question;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.http.ClientAddress;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ValidationErrors;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.search.Snapshot;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** REST endpoints for questions of visitors to cities and networks. */
@Path("/api/v1/questions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directory")
public class QuestionResource {

    private final Questions questions;
    private final ClientAddress addresses;
    private final ReadModel readModel;

    QuestionResource(Questions questions, ClientAddress addresses, ReadModel readModel) {
        this.questions = questions;
        this.addresses = addresses;
        this.readModel = readModel;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(202)
    @APIResponse(responseCode = "202", description = "Accepted: the visitor gets an e-mail with a link")
    @Operation(
            operationId = "askQuestion",
            summary = "Ask a city or a network",
            description =
                    "Stores a question, and sends the visitor an e-mail with a link to confirm it. Needs no token."
                            + " Without a confirmation the question is deleted after a day. At most 5 questions an hour from an"
                            + " IP address, 3 with an e-mail address of a visitor, 20 to a city or network.")
    public void ask(@Nullable QuestionForm form, @Context HttpServerRequest request) {
        QuestionForm given = ProblemException.body(form);
        try (Snapshot snapshot = readModel.now()) {
            Question question = given.checked(snapshot.referenceData(), questions.areSent());
            questions.add(question, addresses.of(request).getHostAddress());
        }
    }

    @POST
    @Path("confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "204", description = "The question is on its way")
    @Operation(
            operationId = "confirmQuestion",
            summary = "Confirm a question",
            description =
                    "Sends a question to the city or network, once, with the address of the visitor to reply to, and"
                            + " deletes it here. Needs no token, but the secret of the link in the e-mail.")
    public void confirm(@Nullable ConfirmationForm form) {
        ConfirmationForm given = ProblemException.body(form);
        try (Snapshot snapshot = readModel.now()) {
            if (given.secret() == null || !questions.confirm(given.secret(), snapshot.referenceData())) {
                ValidationErrors errors = new ValidationErrors();
                errors.add(
                        "/secret",
                        "link-ended",
                        "The question was sent already, or the link is older than a day",
                        null);
                errors.finish();
            }
        }
    }
}
