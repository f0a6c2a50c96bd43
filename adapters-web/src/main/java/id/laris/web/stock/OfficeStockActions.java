package id.laris.web.stock;

import id.laris.application.stock.AdjustStock;
import id.laris.application.stock.AssignBin;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.BinCode;
import id.laris.domain.stock.StockMovement.Kind;
import id.laris.domain.stock.WarehouseCode;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Notice;
import id.laris.web.shared.office.OfficeWords;
import id.laris.web.shared.office.Typed;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pieces received, put back, damaged, mended, thrown away or counted; and where they lie. */
@Path(OfficeStockPages.PATH)
@Authenticated
@AnswersStaff
@Produces(MediaType.TEXT_HTML)
class OfficeStockActions {
    private final AdjustStock adjustStock;
    private final AssignBin assignBin;
    private final OfficeStockPages pages;
    private final OfficeWords words;

    OfficeStockActions(AdjustStock adjustStock, AssignBin assignBin, OfficeStockPages pages, OfficeWords words) {
        this.adjustStock = adjustStock;
        this.assignBin = assignBin;
        this.pages = pages;
        this.words = words;
    }

    /** @param seen the levels when the form was shown, as {@code BDG:12}: a count is compared with what stood before the person */
    @POST
    public Response adjust(
            @FormParam("sku") @DefaultValue("") String sku,
            @FormParam("gudang") @DefaultValue("") String warehouse,
            @FormParam("apa") @DefaultValue("RECEIPT") String kind,
            @FormParam("jumlah") @DefaultValue("") String amount,
            @FormParam("keterangan") @DefaultValue("") String reference,
            @FormParam("tercatat") List<String> seen) {
        var typed = Typed.values("gudang", warehouse, "apa", kind, "jumlah", amount, "keterangan", reference);
        var say = words.in(OfficeStockMessages.class);
        var digits = amount.strip();
        if (!digits.matches("\\d{1,7}") || Integer.parseInt(digits) > Quantity.MOST)
            return refused(sku, typed, say.number_wrong(Quantity.MOST));
        int change = change(kind, Integer.parseInt(digits), recorded(seen, warehouse));
        if (change == 0 && kind.equals(Kind.COUNT.name())) return refused(sku, typed, say.count_equal());
        try {
            adjustStock.adjust(new AdjustStock.Command(
                    new Sku(sku), new WarehouseCode(warehouse), Kind.valueOf(kind), change, reference));
            var card = OfficeStockPages.PATH + "?sku=" + URLEncoder.encode(sku.strip(), StandardCharsets.UTF_8);
            return Response.seeOther(Notice.STOCK_CHANGED.on(card)).build();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED) throw refused;
            return refused(sku, typed, words.of(refused));
        }
    }

    /** On a SKU's card. @param bin blank when it has no home there any more */
    @POST
    @Path("rak")
    public Response choose(
            @FormParam("sku") @DefaultValue("") String sku,
            @FormParam("gudang") @DefaultValue("") String warehouse,
            @FormParam("rak") @DefaultValue("") String bin) {
        try {
            assignBin.assign(new AssignBin.Command(
                    new WarehouseCode(warehouse),
                    new Sku(sku).value(),
                    bin.isBlank() ? Optional.empty() : Optional.of(new BinCode(bin))));
            return Response.seeOther(Notice.SAVED.on(
                            OfficeStockPages.PATH + "?sku=" + URLEncoder.encode(sku.strip(), StandardCharsets.UTF_8)))
                    .build();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED || words.isNoForms(refused)) throw refused;
            return pages.refused(sku, words.refused("rak", Typed.values("gudang", warehouse, "rak", bin), refused));
        }
    }

    private Response refused(String sku, Map<String, String> typed, String why) {
        return pages.refused(sku, new Typed("sesuaikan", typed, why));
    }

    private static int change(String kind, int amount, int recorded) {
        return switch (kind) {
            case "RECEIPT", "RETURN", "REPAIR" -> amount;
            case "DAMAGE", "WRITE_OFF" -> -amount;
            case "COUNT" -> amount - recorded;
            default -> throw new Missing("kind", kind);
        };
    }

    private static int recorded(List<String> seen, String warehouse) {
        return seen.stream()
                .filter(level -> level.matches("[A-Z0-9]{2,10}:\\d{1,7}") && level.startsWith(warehouse + ":"))
                .map(level -> Integer.parseInt(level.substring(warehouse.length() + 1)))
                .findFirst()
                .orElse(0);
    }
}
