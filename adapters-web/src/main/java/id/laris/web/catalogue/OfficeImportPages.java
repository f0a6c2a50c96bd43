package id.laris.web.catalogue;

import id.laris.application.catalogue.CancelImport;
import id.laris.application.catalogue.ListImports;
import id.laris.application.catalogue.ProductFileUnreadable;
import id.laris.application.catalogue.RepeatImport;
import id.laris.application.catalogue.ShowImport;
import id.laris.application.catalogue.StartImport;
import id.laris.domain.catalogue.ImportId;
import id.laris.domain.catalogue.ImportReason.Weight;
import id.laris.domain.catalogue.ProductImport;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Refusal;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Notice;
import id.laris.web.shared.office.OfficeWords;
import id.laris.web.shared.office.Typed;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Product files: sent, tried out, imported in the background, and what came of each. */
@Path(OfficeImportPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeImportPages {
    static final String PATH = OfficeProductPages.PATH + "/impor";

    /** @param next address of the page that follows; null at the end */
    record Imports(List<ProductImport> runs, String next, Typed typed) implements TemplateInstance {}

    record Run(ImportSheet sheet) implements TemplateInstance {}

    /** The part of an import's page that keeps itself up to date. */
    record Progress(ImportSheet sheet) implements TemplateInstance {}

    private static final int ROWS = 30;
    private static final int PROBLEMS = 100;
    private static final String FORM = "impor";

    private final StartImport startImport;
    private final RepeatImport repeatImport;
    private final ShowImport showImport;
    private final ListImports listImports;
    private final CancelImport cancelImport;
    private final OfficeWords words;

    OfficeImportPages(
            StartImport startImport,
            RepeatImport repeatImport,
            ShowImport showImport,
            ListImports listImports,
            CancelImport cancelImport,
            OfficeWords words) {
        this.startImport = startImport;
        this.repeatImport = repeatImport;
        this.showImport = showImport;
        this.listImports = listImports;
        this.cancelImport = cancelImport;
        this.words = words;
    }

    @GET
    public TemplateInstance list(@QueryParam("dari-sini") String cursor) {
        return list(cursor, Typed.NOTHING);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response start(
            @RestForm("berkas") FileUpload file, @RestForm("kurs") String rate, @RestForm("coba") String dryRun)
            throws IOException {
        var typed = Typed.values("kurs", rate, "coba", dryRun == null ? "" : "ya");
        var say = words.in(OfficeCatalogueMessages.class);
        if (file == null || file.size() == 0) return refused(typed, say.no_file());
        if (rate != null && !rate.isBlank() && !rate.strip().matches("\\d{1,7}([.,]\\d{1,6})?"))
            return refused(typed, say.rate_wrong());
        try (var content = new BufferedInputStream(Files.newInputStream(file.uploadedFile()))) {
            var run =
                    startImport.start(new StartImport.Command(file.fileName(), content, dryRun != null, rateOf(rate)));
            return Response.seeOther(Notice.IMPORT_STARTED.on(PATH + "/" + run.id()))
                    .build();
        } catch (ProductFileUnreadable unreadable) {
            return refused(typed, why(unreadable, say));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_ALLOWED) throw refusal;
            return refused(typed, words.of(refusal));
        }
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(
            @PathParam("id") String id, @QueryParam("hanya") String only, @QueryParam("dari-sini") String cursor) {
        return new Run(sheet(id, only, cursor));
    }

    @GET
    @Path("{id}/kemajuan")
    public TemplateInstance progress(@PathParam("id") String id) {
        return new Progress(sheet(id, null, null));
    }

    @POST
    @Path("{id}/henti")
    public Response cancel(@PathParam("id") String id) {
        cancelImport.cancel(importId(id));
        return Response.seeOther(Notice.IMPORT_CANCELLED.on(PATH + "/" + importId(id)))
                .build();
    }

    /** After a dry run: the same file for real. */
    @POST
    @Path("{id}/sungguhan")
    public Response repeat(@PathParam("id") String id) {
        var run = repeatImport.repeat(importId(id));
        return Response.seeOther(Notice.IMPORT_STARTED.on(PATH + "/" + run.id()))
                .build();
    }

    private Imports list(String cursor, Typed typed) {
        var page = listImports.list(Optional.ofNullable(cursor), ROWS);
        return new Imports(
                page.items(),
                page.next().map(place -> PATH + "?dari-sini=" + place).orElse(null),
                typed);
    }

    private Response refused(Map<String, String> typed, String why) {
        return Response.status(422)
                .entity(list(null, new Typed(FORM, typed, why)))
                .build();
    }

    private ImportSheet sheet(String id, String only, String cursor) {
        boolean onlyBad = "salah".equals(only);
        Set<Weight> weights = onlyBad ? EnumSet.of(Weight.BAD_ROW) : Set.of();
        var view = showImport.show(new ShowImport.Query(importId(id), weights, Optional.ofNullable(cursor), PROBLEMS));
        return ImportSheet.of(view, onlyBad, words.in(OfficeCatalogueMessages.class));
    }

    private static String why(ProductFileUnreadable unreadable, OfficeCatalogueMessages say) {
        var what = say.file_unreadable(unreadable.code());
        return unreadable.details().get("line") instanceof Integer line && line > 0
                ? say.at_line(line) + " " + what
                : what;
    }

    private static Optional<BigDecimal> rateOf(String typed) {
        return typed == null || typed.isBlank()
                ? Optional.empty()
                : Optional.of(new BigDecimal(typed.strip().replace(',', '.')));
    }

    private static ImportId importId(String id) {
        try {
            return new ImportId(UUID.fromString(id));
        } catch (IllegalArgumentException unreadable) {
            throw new Missing("import", id);
        }
    }
}
