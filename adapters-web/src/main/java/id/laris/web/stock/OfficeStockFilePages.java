package id.laris.web.stock;

import id.laris.application.identity.CurrentActor;
import id.laris.application.shared.TableUnreadable;
import id.laris.application.stock.ApplyStockFile;
import id.laris.application.stock.CancelStockFile;
import id.laris.application.stock.ListStockFiles;
import id.laris.application.stock.SendStockFile;
import id.laris.application.stock.ShowStockFile;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Refusal;
import id.laris.domain.stock.StockFile;
import id.laris.domain.stock.StockFileLine.Outcome;
import id.laris.domain.stock.StockFileNumber;
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
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Files of levels and critical points: sent, checked, applied in the background, and what came of each line. */
@Path(OfficeStockFilePages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeStockFilePages {
    static final String PATH = OfficeStockPages.PATH + "/berkas";

    /** @param next address of the page that follows; null at the end */
    record StockFiles(List<StockFile> rows, List<StockFile.Kind> kinds, boolean maySend, String next, Typed typed)
            implements TemplateInstance {}

    record One(StockFileSheet sheet) implements TemplateInstance {}

    /** The part of a file's page that keeps itself up to date. */
    record Progress(StockFileSheet sheet) implements TemplateInstance {}

    private static final Map<String, Set<Outcome>> SHOWN = Map.of(
            "ubah", Set.of(Outcome.CHANGE, Outcome.APPLIED),
            "tolak", Set.of(Outcome.REFUSED),
            "sama", Set.of(Outcome.SAME));
    private static final Set<Outcome> WORTH_A_LOOK = Set.of(Outcome.CHANGE, Outcome.APPLIED, Outcome.REFUSED);
    private static final int ROWS = 30;
    private static final int LINES = 100;
    private static final String FORM = "berkas";

    private final SendStockFile sendStockFile;
    private final ApplyStockFile applyStockFile;
    private final CancelStockFile cancelStockFile;
    private final ListStockFiles listStockFiles;
    private final ShowStockFile showStockFile;
    private final CurrentActor current;
    private final OfficeWords words;

    OfficeStockFilePages(
            SendStockFile sendStockFile,
            ApplyStockFile applyStockFile,
            CancelStockFile cancelStockFile,
            ListStockFiles listStockFiles,
            ShowStockFile showStockFile,
            CurrentActor current,
            OfficeWords words) {
        this.sendStockFile = sendStockFile;
        this.applyStockFile = applyStockFile;
        this.cancelStockFile = cancelStockFile;
        this.listStockFiles = listStockFiles;
        this.showStockFile = showStockFile;
        this.current = current;
        this.words = words;
    }

    @GET
    public TemplateInstance list(@QueryParam("dari-sini") String cursor) {
        return list(cursor, Typed.NOTHING);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(@RestForm("apa") String kind, @RestForm("berkas") FileUpload file) throws IOException {
        current.require(Permission.ADJUST_STOCK);
        var typed = Typed.values("apa", kind);
        var say = words.in(OfficeStockFileMessages.class);
        if (file == null || file.size() == 0) return refused(typed, say.no_file());
        try (var content = new BufferedInputStream(Files.newInputStream(file.uploadedFile()))) {
            var sent = sendStockFile.send(new SendStockFile.Command(
                    "POINTS".equals(kind) ? StockFile.Kind.POINTS : StockFile.Kind.LEVELS, file.fileName(), content));
            return Response.seeOther(Notice.FILE_SENT.on(PATH + "/" + sent.number()))
                    .build();
        } catch (TableUnreadable unreadable) {
            words.note(unreadable);
            return refused(typed, why(unreadable, say));
        } catch (Refusal refusal) {
            if (words.isNoForms(refusal)) throw refusal;
            return refused(typed, words.of(refusal));
        }
    }

    @GET
    @Path("{file}")
    public TemplateInstance show(
            @PathParam("file") String file, @QueryParam("hanya") String only, @QueryParam("dari-sini") String cursor) {
        current.require(Permission.VIEW_STOCK);
        return new One(sheet(file, only, cursor));
    }

    @GET
    @Path("{file}/kemajuan")
    public TemplateInstance progress(@PathParam("file") String file) {
        current.require(Permission.VIEW_STOCK);
        return new Progress(sheet(file, null, null));
    }

    @POST
    @Path("{file}/terapkan")
    public Response apply(@PathParam("file") String file) {
        current.require(Permission.ADJUST_STOCK);
        applyStockFile.apply(number(file));
        return Response.seeOther(Notice.FILE_APPLIES.on(PATH + "/" + number(file)))
                .build();
    }

    @POST
    @Path("{file}/batal")
    public Response cancel(@PathParam("file") String file) {
        current.require(Permission.ADJUST_STOCK);
        cancelStockFile.cancel(number(file));
        return Response.seeOther(Notice.SAVED.on(PATH + "/" + number(file))).build();
    }

    private StockFiles list(String cursor, Typed typed) {
        var page = listStockFiles.list(Optional.ofNullable(cursor), ROWS);
        return new StockFiles(
                page.items(),
                List.of(StockFile.Kind.values()),
                current.may(Permission.ADJUST_STOCK),
                page.next().map(place -> PATH + "?dari-sini=" + place).orElse(null),
                typed);
    }

    private Response refused(Map<String, String> typed, String why) {
        return Response.status(422)
                .entity(list(null, new Typed(FORM, typed, why)))
                .build();
    }

    private StockFileSheet sheet(String file, String only, String cursor) {
        var shown = only != null && SHOWN.containsKey(only) ? only : "";
        var view = showStockFile.show(new ShowStockFile.Query(
                number(file), SHOWN.getOrDefault(shown, WORTH_A_LOOK), Optional.ofNullable(cursor), LINES));
        return StockFileSheet.of(
                view, shown, current.may(Permission.ADJUST_STOCK), words.in(OfficeStockFileMessages.class));
    }

    static String why(TableUnreadable unreadable, OfficeStockFileMessages say) {
        var what = say.unreadable(unreadable.code());
        return unreadable.details().get("line") instanceof Long line && line > 0
                ? say.at_line(line) + " " + what
                : what;
    }

    private static StockFileNumber number(String file) {
        try {
            return new StockFileNumber(file);
        } catch (Invalid noNumber) {
            throw new Missing("stock-file", file);
        }
    }
}
