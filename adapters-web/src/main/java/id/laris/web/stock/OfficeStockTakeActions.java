package id.laris.web.stock;

import id.laris.application.identity.CurrentActor;
import id.laris.application.stock.EndStockTake;
import id.laris.application.stock.EnterCounts;
import id.laris.application.stock.StartStockTake;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockTakeNumber;
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

/** A stock take is started, counted, counted again where it differs, approved or called off. */
@Path(OfficeStockTakePages.PATH)
@Authenticated
@AnswersStaff
@Produces(MediaType.TEXT_HTML)
class OfficeStockTakeActions {
    private final StartStockTake startStockTake;
    private final EnterCounts enterCounts;
    private final EndStockTake endStockTake;
    private final OfficeStockTakePages pages;
    private final OfficeWords words;
    private final CurrentActor current;

    OfficeStockTakeActions(
            StartStockTake startStockTake,
            EnterCounts enterCounts,
            EndStockTake endStockTake,
            OfficeStockTakePages pages,
            OfficeWords words,
            CurrentActor current) {
        this.startStockTake = startStockTake;
        this.enterCounts = enterCounts;
        this.endStockTake = endStockTake;
        this.pages = pages;
        this.words = words;
        this.current = current;
    }

    @POST
    public Response start(
            @FormParam("gudang") @DefaultValue("") String warehouse,
            @FormParam("judul") @DefaultValue("") String title,
            @FormParam("rak") @DefaultValue("") String bins,
            @FormParam("barang") @DefaultValue("") String goods) {
        current.require(Permission.ADJUST_STOCK);
        try {
            var take = startStockTake.start(new StartStockTake.Command(
                    new WarehouseCode(warehouse),
                    title,
                    bins,
                    List.copyOf(GoodsList.of(goods).keySet())));
            return Response.seeOther(Notice.SAVED.on(OfficeStockTakePages.PATH + "/" + take.number()))
                    .build();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED) throw refused;
            return pages.refused(words.refused(
                    "mulai", Typed.values("gudang", warehouse, "judul", title, "rak", bins, "barang", goods), refused));
        }
    }

    /**
     * @param figures a row for each SKU on the list; blank ones are left for later
     * @param scanned goods typed or scanned one a line; what is on the list and in the box counts from the box
     */
    @POST
    @Path("{take}/hitung")
    public Response enter(
            @PathParam("take") String number,
            @FormParam("putaran") @DefaultValue("") String round,
            @FormParam("sku") List<String> skus,
            @FormParam("jumlah") List<String> figures,
            @FormParam("barang") @DefaultValue("") String scanned) {
        current.require(Permission.ADJUST_STOCK);
        var take = OfficeStockTakePages.take(number);
        try {
            var counted = counted(skus, figures);
            counted.putAll(GoodsList.of(scanned));
            if (counted.isEmpty()) throw new Invalid("counted", 0, "at least one figure");
            enterCounts.enter(take, round.equals("2") ? 2 : 1, counted);
            return Response.seeOther(Notice.SAVED.on(OfficeStockTakePages.PATH + "/" + take))
                    .build();
        } catch (Refusal refused) {
            return refused(take, "hitung", Typed.values("barang", scanned), refused);
        }
    }

    @POST
    @Path("{take}/setujui")
    public Response approve(@PathParam("take") String number) {
        return end(number, "setujui", true);
    }

    @POST
    @Path("{take}/batal")
    public Response callOff(@PathParam("take") String number) {
        return end(number, "batal", false);
    }

    private Response end(String number, String form, boolean approved) {
        current.require(Permission.MANAGE_WAREHOUSES);
        var take = OfficeStockTakePages.take(number);
        try {
            endStockTake.end(take, approved);
            return Response.seeOther(Notice.STOCK_CHANGED.on(OfficeStockTakePages.PATH + "/" + take))
                    .build();
        } catch (Refusal refused) {
            return refused(take, form, Map.of(), refused);
        }
    }

    private Response refused(StockTakeNumber take, String form, Map<String, String> values, Refusal refused) {
        if (refused.kind() == Refusal.Kind.NOT_ALLOWED) throw refused;
        if (refused.code().equals("stock-take-not-found")) throw refused;
        return pages.refused(take, words.refused(form, values, refused));
    }

    private static Map<Sku, Quantity> counted(List<String> skus, List<String> figures) {
        var counted = new LinkedHashMap<Sku, Quantity>();
        for (int i = 0; i < Math.min(skus.size(), figures.size()); i++) {
            var figure = figures.get(i).strip();
            if (figure.isEmpty()) continue;
            if (!figure.matches("\\d{1,7}")) throw new Invalid("quantity", figure, "0 to " + Quantity.MOST);
            counted.put(new Sku(skus.get(i)), Quantity.of(Integer.parseInt(figure)));
        }
        return counted;
    }
}
