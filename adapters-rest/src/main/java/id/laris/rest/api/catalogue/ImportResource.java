package id.laris.rest.api.catalogue;

import id.laris.application.catalogue.CancelImport;
import id.laris.application.catalogue.ListImports;
import id.laris.application.catalogue.RepeatImport;
import id.laris.application.catalogue.ShowImport;
import id.laris.application.catalogue.StartImport;
import id.laris.domain.catalogue.ImportId;
import id.laris.domain.catalogue.ImportReason.Weight;
import id.laris.domain.catalogue.ProductImport;
import id.laris.domain.shared.Invalid;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.OnceOnly;
import id.laris.rest.api.shared.OnceOnly.Answer;
import id.laris.rest.api.shared.PageView;
import id.laris.rest.api.shared.Paths;
import id.laris.rest.api.shared.Tagged;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path(Api.ROOT + "/catalog/imports")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
class ImportResource {
    private final StartImport startImport;
    private final ShowImport showImport;
    private final ListImports listImports;
    private final RepeatImport repeatImport;
    private final CancelImport cancelImport;
    private final OnceOnly onceOnly;
    private final Tagged tagged;

    ImportResource(
            StartImport startImport,
            ShowImport showImport,
            ListImports listImports,
            RepeatImport repeatImport,
            CancelImport cancelImport,
            OnceOnly onceOnly,
            Tagged tagged) {
        this.startImport = startImport;
        this.showImport = showImport;
        this.listImports = listImports;
        this.repeatImport = repeatImport;
        this.cancelImport = cancelImport;
        this.onceOnly = onceOnly;
        this.tagged = tagged;
    }

    /** The file is read as it comes; with an Idempotency-Key it is first laid aside, for the key stands for its content too. */
    @POST
    @Consumes({"text/csv", "application/csv", "application/octet-stream"})
    @APIResponseSchema(
            value = ImportView.class,
            responseCode = "202",
            responseDescription = "The import waits for its turn; `Location` tells how far it is")
    public Response start(
            @RestQuery @Parameter(description = "For people", example = "kaos.csv") String fileName,
            @RestQuery @Parameter(description = "Only show what would happen", example = "true") String dryRun,
            @RestQuery
                    @Parameter(
                            description = "Rupiah for one unit of the file's currency; none for a file in rupiah",
                            example = "15800")
                    String rate,
            @RestHeader(OnceOnly.HEADER) String key,
            UriInfo uri,
            InputStream file)
            throws IOException {
        var name = Asked.text(fileName).orElse("api.csv");
        boolean dry = Asked.flag("dryRun", dryRun);
        var asked = rateOf(rate);
        if (key == null) return accepted(startImport.start(new StartImport.Command(name, file, dry, asked)));
        try (var aside = LaidAside.of(file, StartImport.MOST_BYTES)) {
            var content =
                    List.of(name, dry, asked.map(BigDecimal::toPlainString).orElse(""), aside.fingerprint());
            return onceOnly.answer(uri, key, content, () -> {
                var run = startImport.start(new StartImport.Command(name, aside.open(), dry, asked));
                return new Answer(202, addressOf(run), ImportView.of(run));
            });
        }
    }

    @GET
    @APIResponse(responseCode = "200", description = "A page of imports")
    public PageView<ImportView> list(
            @RestQuery @Parameter(description = "`next` of the page before") String cursor,
            @RestQuery @Parameter(description = "1 to 100, 20 when absent", example = "20") String limit) {
        return PageView.of(listImports.list(Asked.text(cursor), Asked.number("limit", limit, 20)), ImportView::of);
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(value = ImportView.class, responseCode = "200", responseDescription = "The import")
    public Response show(
            @RestPath String id,
            @RestQuery @Parameter(description = "BAD_ROW, WARNING or NOTE; all when absent", example = "BAD_ROW")
                    String weight,
            @RestQuery @Parameter(description = "`next` of the page of problems before") String cursor,
            @RestQuery @Parameter(description = "Problems, 1 to 1000, 100 when absent", example = "100") String limit,
            Request request) {
        var shown = showImport.show(new ShowImport.Query(
                idOf(id),
                Asked.choice("weight", weight, Weight.class).map(Set::of).orElse(Set.of()),
                Asked.text(cursor),
                Asked.number("limit", limit, 100)));
        return tagged.answer(request, ImportView.of(shown.run(), shown.problems()));
    }

    @POST
    @Path("{id}/repeat")
    @APIResponseSchema(value = ImportView.class, responseCode = "202", responseDescription = "The new import")
    public Response repeat(@RestPath String id, @RestHeader(OnceOnly.HEADER) String key, UriInfo uri) {
        return onceOnly.answer(uri, key, List.of(), () -> {
            var run = repeatImport.repeat(idOf(id));
            return new Answer(202, addressOf(run), ImportView.of(run));
        });
    }

    @POST
    @Path("{id}/cancel")
    @APIResponse(responseCode = "204", description = "It is stopped")
    public void cancel(@RestPath String id) {
        cancelImport.cancel(idOf(id));
    }

    private static Response accepted(ProductImport run) {
        return Response.accepted(ImportView.of(run))
                .header(HttpHeaders.LOCATION, addressOf(run))
                .build();
    }

    private static String addressOf(ProductImport run) {
        return Api.ROOT + "/catalog/imports/" + run.id();
    }

    private static Optional<BigDecimal> rateOf(String rate) {
        return Asked.text(rate).map(text -> {
            if (!text.matches("\\d{1,7}(\\.\\d{1,12})?")) throw new Invalid("rate", text, "a number such as 15800.5");
            return new BigDecimal(text);
        });
    }

    private static ImportId idOf(String id) {
        return new ImportId(Paths.uuid("import", id));
    }
}
