package id.laris.web.stock;

import id.laris.application.catalogue.Products;
import id.laris.application.identity.CurrentActor;
import id.laris.application.stock.AssignBin;
import id.laris.application.stock.Bins;
import id.laris.application.stock.ShowWarehouse;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.BinCode;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.OfficeWords;
import id.laris.web.shared.office.Typed;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Goods are put away by scanning: a bin, then each SKU that goes into it. */
@Path(OfficeWarehousePages.PATH + "/{code}/taruh")
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficePutAwayPages {
    /** @param bin the one that is filled; empty to ask for it; @param last what was put there just now */
    record PutAway(Warehouse warehouse, List<Bins.Bin> bins, String bin, Last last, Typed typed)
            implements TemplateInstance {}

    record Last(String sku, String title) {}

    private final ShowWarehouse showWarehouse;
    private final AssignBin assignBin;
    private final Products products;
    private final CurrentActor actor;
    private final OfficeWords words;

    OfficePutAwayPages(
            ShowWarehouse showWarehouse,
            AssignBin assignBin,
            Products products,
            CurrentActor actor,
            OfficeWords words) {
        this.showWarehouse = showWarehouse;
        this.assignBin = assignBin;
        this.products = products;
        this.actor = actor;
        this.words = words;
    }

    @GET
    public TemplateInstance putAway(
            @PathParam("code") String code,
            @QueryParam("rak") @DefaultValue("") String bin,
            @QueryParam("baru") @DefaultValue("") String last) {
        actor.require(Permission.ADJUST_STOCK);
        return page(code, bin, last, Typed.NOTHING);
    }

    @POST
    public Response put(
            @PathParam("code") String code,
            @FormParam("rak") @DefaultValue("") String bin,
            @FormParam("pindai") @DefaultValue("") String scanned) {
        try {
            var sku = assignBin.assign(
                    new AssignBin.Command(new WarehouseCode(code), scanned, Optional.of(new BinCode(bin))));
            var here = OfficeWarehousePages.PATH + "/" + code + "/taruh?rak=" + encoded(bin) + "&baru="
                    + encoded(sku.value());
            return Response.seeOther(java.net.URI.create(here)).build();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED || words.isNoForms(refused)) throw refused;
            var typed = words.refused("taruh", Typed.values("pindai", scanned), refused);
            return Response.status(422).entity(page(code, bin, "", typed)).build();
        }
    }

    private PutAway page(String code, String bin, String last, Typed typed) {
        var shown = showWarehouse.show(new WarehouseCode(code));
        return new PutAway(shown.warehouse(), shown.bins(), bin.strip(), last(last), typed);
    }

    private Last last(String sku) {
        return sku.isBlank()
                ? null
                : products.offers(List.of(new Sku(sku))).values().stream()
                        .findFirst()
                        .map(offer -> new Last(offer.sku().value(), offer.title() + " " + offer.optionText()))
                        .orElseGet(() -> new Last(sku, ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
