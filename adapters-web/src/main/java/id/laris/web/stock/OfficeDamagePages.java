package id.laris.web.stock;

import id.laris.application.identity.CurrentActor;
import id.laris.application.stock.PhotoUnreadable;
import id.laris.application.stock.PhotoUnreadable.Reason;
import id.laris.application.stock.ReportDamage;
import id.laris.application.stock.ShowDamagePhoto;
import id.laris.application.stock.ShowDamageReport;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.DamageNumber;
import id.laris.domain.stock.DamageReport;
import id.laris.domain.stock.StockMovement.Kind;
import id.laris.domain.stock.WarehouseCode;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Pieces reported damaged or thrown away, with pictures, on a SKU's card; and the paper that says so. */
@Path(OfficeDamagePages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeDamagePages {
    static final String PATH = OfficeStockPages.PATH + "/rusak";
    static final String FORM = "rusak";

    /** @param places of the pictures, from 1 */
    record Report(DamageReport report, List<Integer> places) implements TemplateInstance {}

    private final ReportDamage reportDamage;
    private final ShowDamageReport showDamageReport;
    private final ShowDamagePhoto showDamagePhoto;
    private final OfficeStockPages pages;
    private final OfficeWords words;
    private final CurrentActor current;

    OfficeDamagePages(
            ReportDamage reportDamage,
            ShowDamageReport showDamageReport,
            ShowDamagePhoto showDamagePhoto,
            OfficeStockPages pages,
            OfficeWords words,
            CurrentActor current) {
        this.reportDamage = reportDamage;
        this.showDamageReport = showDamageReport;
        this.showDamagePhoto = showDamagePhoto;
        this.pages = pages;
        this.words = words;
        this.current = current;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response report(
            @RestForm("sku") String sku,
            @RestForm("gudang") String warehouse,
            @RestForm("apa") String act,
            @RestForm("jumlah") String pieces,
            @RestForm("sebab") String reason,
            @RestForm("catatan") String note,
            @RestForm("foto") List<FileUpload> photos)
            throws IOException {
        current.require(Permission.ADJUST_STOCK);
        try {
            var report = reportDamage.report(new ReportDamage.Command(
                    new Sku(sku),
                    new WarehouseCode(warehouse),
                    "WRITE_OFF".equals(act) ? Kind.WRITE_OFF : Kind.DAMAGE,
                    pieces(pieces),
                    reason(reason),
                    note,
                    bytes(photos)));
            return Response.seeOther(Notice.STOCK_CHANGED.on(PATH + "/" + report.number()))
                    .build();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED) throw refused;
            var typed =
                    Typed.values("gudang", warehouse, "apa", act, "jumlah", pieces, "sebab", reason, "catatan", note);
            return pages.refused(sku, words.refused(FORM, typed, refused));
        }
    }

    @GET
    @Path("{report}")
    public TemplateInstance show(@PathParam("report") String report) {
        current.require(Permission.VIEW_STOCK);
        var found = showDamageReport.show(number(report));
        return new Report(
                found, IntStream.rangeClosed(1, found.photos()).boxed().toList());
    }

    /** Nobody keeps it on the way: it is for those who see stock. */
    @GET
    @Path("{report}/foto/{place}")
    @Produces({"image/jpeg", "image/png", "image/webp"})
    public Response photo(@PathParam("report") String report, @PathParam("place") String place) {
        current.require(Permission.VIEW_STOCK);
        var photo = showDamagePhoto.show(number(report), place.matches("[1-9]") ? Integer.parseInt(place) : 0);
        return Response.ok(photo.bytes(), photo.type().mime())
                .header("Cache-Control", "private, max-age=3600")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "inline")
                .build();
    }

    private static List<byte[]> bytes(List<FileUpload> photos) throws IOException {
        var all = new ArrayList<byte[]>();
        for (var photo : photos == null ? List.<FileUpload>of() : photos) {
            if (photo.size() == 0) continue; // a browser sends an empty one when none is chosen
            if (photo.size() > ReportDamage.MOST_PHOTO_BYTES) throw new PhotoUnreadable(Reason.TOO_LARGE);
            if (all.size() == DamageReport.MOST_PHOTOS) throw new PhotoUnreadable(Reason.TOO_MANY);
            all.add(Files.readAllBytes(photo.uploadedFile()));
        }
        return all;
    }

    private static Quantity pieces(String typed) {
        var digits = typed == null ? "" : typed.strip();
        if (!digits.matches("\\d{1,7}")) throw new Invalid("quantity", digits, "1 to " + Quantity.MOST);
        return Quantity.atLeastOne(Integer.parseInt(digits));
    }

    private static DamageReport.Reason reason(String typed) {
        return Arrays.stream(DamageReport.Reason.values())
                .filter(reason -> reason.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new Invalid("reason", typed, "one of the reasons"));
    }

    private static DamageNumber number(String report) {
        try {
            return new DamageNumber(report);
        } catch (Invalid noNumber) {
            throw new Missing("damage-report", report);
        }
    }
}
