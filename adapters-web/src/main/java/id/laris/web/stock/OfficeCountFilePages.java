package id.laris.web.stock;

import id.laris.application.identity.CurrentActor;
import id.laris.application.shared.TableUnreadable;
import id.laris.application.stock.PreviewCounts;
import id.laris.application.stock.PreviewCounts.Outcome;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Refusal;
import id.laris.domain.stock.StockTakeNumber;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.OfficeWords;
import id.laris.web.shared.office.Typed;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A file of counted figures: looked at first, entered when it is right. */
@Path(OfficeStockTakePages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeCountFilePages {
    /** @param text what is entered, as the box of the stock take takes it; blank when nothing is */
    record CountFile(
            StockTakeNumber number, int round, String fileName, List<Row> rows, int counted, int refused, String text)
            implements TemplateInstance {}

    /** @param why empty for a good line */
    record Row(long line, String code, String sku, String figure, Outcome outcome, String why) {}

    private static final String FORM = "berkas";
    /** What the box takes. */
    private static final int LONGEST = 60_000;

    private final PreviewCounts previewCounts;
    private final OfficeStockTakePages pages;
    private final OfficeWords words;
    private final CurrentActor current;

    OfficeCountFilePages(
            PreviewCounts previewCounts, OfficeStockTakePages pages, OfficeWords words, CurrentActor current) {
        this.previewCounts = previewCounts;
        this.pages = pages;
        this.words = words;
        this.current = current;
    }

    @POST
    @Path("{take}/berkas")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response look(
            @PathParam("take") String number, @RestForm("putaran") String round, @RestForm("berkas") FileUpload file)
            throws IOException {
        current.require(Permission.ADJUST_STOCK);
        var take = OfficeStockTakePages.take(number);
        var say = words.in(OfficeStockFileMessages.class);
        if (file == null || file.size() == 0) return refused(take, say.no_file());
        int which = "2".equals(round) ? 2 : 1;
        try (var content = new BufferedInputStream(Files.newInputStream(file.uploadedFile()))) {
            var lines = previewCounts.preview(new PreviewCounts.Query(take, which, content));
            var text = lines.stream()
                    .filter(line -> line.counted().isPresent())
                    .map(line -> line.sku().orElseThrow() + " " + line.counted().get())
                    .collect(Collectors.joining("\n"));
            if (text.length() > LONGEST) throw new TableUnreadable(TableUnreadable.Reason.TOO_LONG, 0);
            var rows = lines.stream().map(line -> row(line, say)).toList();
            return Response.ok(new CountFile(
                            take,
                            which,
                            file.fileName(),
                            rows.stream()
                                    .filter(row -> row.outcome() != Outcome.LEFT)
                                    .toList(),
                            (int) lines.stream()
                                    .filter(line -> line.counted().isPresent())
                                    .count(),
                            (int) lines.stream()
                                    .filter(line -> line.outcome() == Outcome.REFUSED)
                                    .count(),
                            text))
                    .build();
        } catch (TableUnreadable unreadable) {
            words.note(unreadable);
            return refused(take, OfficeStockFilePages.why(unreadable, say));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_ALLOWED || refusal.kind() == Refusal.Kind.MISSING) throw refusal;
            return refused(take, words.of(refusal));
        }
    }

    private Response refused(StockTakeNumber take, String why) {
        return pages.refused(take, new Typed(FORM, Map.of(), why));
    }

    private static Row row(PreviewCounts.Line line, OfficeStockFileMessages say) {
        return new Row(
                line.line(),
                line.code(),
                line.sku().map(sku -> sku.value()).orElse(""),
                line.counted().map(String::valueOf).orElse(line.given()),
                line.outcome(),
                line.why().isEmpty() ? "" : say.why(line.why(), line.given()));
    }
}
