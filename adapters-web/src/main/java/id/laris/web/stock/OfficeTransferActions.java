package id.laris.web.stock;

import id.laris.application.identity.CurrentActor;
import id.laris.application.stock.EndTransfer;
import id.laris.application.stock.ReceiveTransfer;
import id.laris.application.stock.SendTransfer;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.Transfer.Arrived;
import id.laris.domain.stock.TransferNumber;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goods leave for another warehouse, arrive there, come back, or are lost. */
@Path(OfficeTransferPages.PATH)
@Authenticated
@AnswersStaff
@Produces(MediaType.TEXT_HTML)
class OfficeTransferActions {
    private final SendTransfer sendTransfer;
    private final ReceiveTransfer receiveTransfer;
    private final EndTransfer endTransfer;
    private final OfficeTransferPages pages;
    private final OfficeWords words;
    private final CurrentActor current;

    OfficeTransferActions(
            SendTransfer sendTransfer,
            ReceiveTransfer receiveTransfer,
            EndTransfer endTransfer,
            OfficeTransferPages pages,
            OfficeWords words,
            CurrentActor current) {
        this.sendTransfer = sendTransfer;
        this.receiveTransfer = receiveTransfer;
        this.endTransfer = endTransfer;
        this.pages = pages;
        this.words = words;
        this.current = current;
    }

    @POST
    public Response send(
            @FormParam("dari") @DefaultValue("") String from,
            @FormParam("ke") @DefaultValue("") String to,
            @FormParam("barang") @DefaultValue("") String goods,
            @FormParam("catatan") @DefaultValue("") String note) {
        current.require(Permission.ADJUST_STOCK);
        try {
            var sent = sendTransfer.send(new SendTransfer.Command(
                    new WarehouseCode(from), new WarehouseCode(to), GoodsList.of(goods), note));
            return Response.seeOther(Notice.STOCK_CHANGED.on(OfficeTransferPages.PATH + "/" + sent.number()))
                    .build();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED) throw refused;
            return pages.refused(words.refused(
                    "kirim", Typed.values("dari", from, "ke", to, "barang", goods, "catatan", note), refused));
        }
    }

    /** The numbers of the rows belong together: of the first SKU so many are good, so many damaged. */
    @POST
    @Path("{transfer}/terima")
    public Response receive(
            @PathParam("transfer") String number,
            @FormParam("sku") List<String> skus,
            @FormParam("bagus") List<String> good,
            @FormParam("rusak") List<String> damaged) {
        return step(
                number,
                "terima",
                Map.of(),
                transfer -> receiveTransfer.receive(transfer, arrived(skus, good, damaged)));
    }

    @POST
    @Path("{transfer}/tutup")
    public Response close(@PathParam("transfer") String number, @FormParam("sebab") @DefaultValue("") String reason) {
        return step(
                number,
                "tutup",
                Typed.values("sebab", reason),
                transfer -> endTransfer.end(transfer, Optional.of(reason)));
    }

    @POST
    @Path("{transfer}/kembali")
    public Response callBack(@PathParam("transfer") String number) {
        return step(number, "kembali", Map.of(), transfer -> endTransfer.end(transfer, Optional.empty()));
    }

    private interface Step {
        void take(TransferNumber transfer);
    }

    private Response step(String number, String form, Map<String, String> values, Step step) {
        current.require(Permission.ADJUST_STOCK);
        var transfer = OfficeTransferPages.transfer(number);
        try {
            step.take(transfer);
            return Response.seeOther(Notice.STOCK_CHANGED.on(OfficeTransferPages.PATH + "/" + transfer))
                    .build();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED || refused.kind() == Refusal.Kind.MISSING) throw refused;
            return pages.refused(transfer, words.refused(form, values, refused));
        }
    }

    private static Map<Sku, Arrived> arrived(List<String> skus, List<String> good, List<String> damaged) {
        var arrived = new LinkedHashMap<Sku, Arrived>();
        for (int i = 0; i < skus.size(); i++) {
            var pieces = new Arrived(pieces(good, i), pieces(damaged, i));
            if (!pieces.good().isZero() || !pieces.damaged().isZero()) arrived.put(new Sku(skus.get(i)), pieces);
        }
        return arrived;
    }

    private static Quantity pieces(List<String> typed, int row) {
        var number = row < typed.size() ? typed.get(row).strip() : "";
        if (number.isEmpty()) return Quantity.ZERO;
        if (!number.matches("\\d{1,7}")) throw new Invalid("quantity", number, "0 to " + Quantity.MOST);
        return Quantity.of(Integer.parseInt(number));
    }
}
