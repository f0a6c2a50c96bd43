package id.laris.web.order;

import id.laris.application.identity.CurrentActor;
import id.laris.application.order.CancelOrder;
import id.laris.application.order.OrderProof;
import id.laris.application.payment.ConfirmPayment;
import id.laris.application.payment.ConfirmRefund;
import id.laris.application.shipping.DeliverParcel;
import id.laris.application.shipping.PackParcel;
import id.laris.application.shipping.ShipParcel;
import id.laris.application.shipping.TrackParcel;
import id.laris.application.stock.SourceAnew;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.Shipment.TrackEvent;
import id.laris.domain.shipping.ShipmentId;
import id.laris.domain.stock.WarehouseCode;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Notice;
import id.laris.web.shared.office.OfficeWords;
import id.laris.web.shared.office.Typed;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** What staff do with an order. Done: back to its page. Refused: its page with the reason and what was typed. */
@Path(OrderFilter.PATH + "/{number}")
@Authenticated
@AnswersStaff
@Produces(MediaType.TEXT_HTML)
class OfficeOrderActions {
    private final ConfirmPayment confirmPayment;
    private final ConfirmRefund confirmRefund;
    private final SourceAnew sourceAnew;
    private final PackParcel packParcel;
    private final ShipParcel shipParcel;
    private final TrackParcel trackParcel;
    private final DeliverParcel deliverParcel;
    private final CancelOrder cancelOrder;
    private final CurrentActor actor;
    private final OfficeOrderPages pages;
    private final OfficeWords words;
    private final Clock clock;

    OfficeOrderActions(
            ConfirmPayment confirmPayment,
            ConfirmRefund confirmRefund,
            SourceAnew sourceAnew,
            PackParcel packParcel,
            ShipParcel shipParcel,
            TrackParcel trackParcel,
            DeliverParcel deliverParcel,
            CancelOrder cancelOrder,
            CurrentActor actor,
            OfficeOrderPages pages,
            OfficeWords words,
            Clock clock) {
        this.confirmPayment = confirmPayment;
        this.confirmRefund = confirmRefund;
        this.sourceAnew = sourceAnew;
        this.packParcel = packParcel;
        this.shipParcel = shipParcel;
        this.trackParcel = trackParcel;
        this.deliverParcel = deliverParcel;
        this.cancelOrder = cancelOrder;
        this.actor = actor;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    /** One act on one order: what to do, what to tell afterwards, which form to show again if it is refused. */
    private Response act(
            String number, String leftAt, Notice done, String form, Map<String, String> typed, Runnable deed) {
        try {
            deed.run();
            return Response.seeOther(done.on(OrderFilter.PATH + "/" + new OrderNumber(number)))
                    .build();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED) throw refused;
            return pages.refused(number, words.refused(form, typed, refused), leftAt);
        }
    }

    @POST
    @Path("bayar")
    public Response pay(
            @PathParam("number") String number,
            @FormParam("jumlah") @DefaultValue("") String amount,
            @FormParam("beda") @DefaultValue("") String differs,
            @CookieParam(OfficeOrderPages.LEFT_AT) String leftAt) {
        return act(
                number,
                leftAt,
                Notice.PAID,
                "bayar",
                Typed.values("jumlah", amount, "beda", differs),
                () -> confirmPayment.confirm(
                        new OrderNumber(number),
                        Optional.of(new ConfirmPayment.Arrived(rupiah(amount), !differs.isEmpty()))));
    }

    /** Shipped from another warehouse. */
    @POST
    @Path("gudang")
    public Response source(
            @PathParam("number") String number,
            @FormParam("gudang") @DefaultValue("") String warehouse,
            @CookieParam(OfficeOrderPages.LEFT_AT) String leftAt) {
        return act(
                number,
                leftAt,
                Notice.SAVED,
                "gudang",
                Typed.values("gudang", warehouse),
                () -> sourceAnew.source(new SourceAnew.Command(new OrderNumber(number), new WarehouseCode(warehouse))));
    }

    @POST
    @Path("kemas")
    public Response pack(
            @PathParam("number") String number,
            @FormParam("gudang") @DefaultValue("") String warehouse,
            @FormParam("sku") List<String> skus,
            @FormParam("jumlah") List<String> amounts,
            @FormParam("kurir") @DefaultValue("") String courier,
            @FormParam("resi") @DefaultValue("") String tracking,
            @CookieParam(OfficeOrderPages.LEFT_AT) String leftAt) {
        var typed = new TreeMap<>(Typed.values("kurir", courier, "resi", tracking));
        for (int i = 0; i < Math.min(skus.size(), amounts.size()); i++)
            typed.put("jumlah-" + skus.get(i), amounts.get(i));
        var handsOver = !courier.isBlank() || !tracking.isBlank();
        return act(
                number,
                leftAt,
                handsOver ? Notice.SHIPPED : Notice.PACKED,
                "kemas-" + warehouse,
                typed,
                () -> packParcel.pack(new PackParcel.Command(
                        new OrderNumber(number),
                        pieces(skus, amounts),
                        Optional.of(new WarehouseCode(warehouse)),
                        handsOver
                                ? Optional.of(new PackParcel.Command.To(courier.strip(), tracking.strip()))
                                : Optional.empty())));
    }

    @POST
    @Path("parsel/{parcel}/kirim")
    public Response ship(
            @PathParam("number") String number,
            @PathParam("parcel") String parcel,
            @FormParam("kurir") @DefaultValue("") String courier,
            @FormParam("resi") @DefaultValue("") String tracking,
            @CookieParam(OfficeOrderPages.LEFT_AT) String leftAt) {
        return act(
                number,
                leftAt,
                Notice.SHIPPED,
                "kirim-" + parcel,
                Typed.values("kurir", courier, "resi", tracking),
                () -> shipParcel.ship(parcel(parcel), courier.strip(), tracking.strip()));
    }

    @POST
    @Path("parsel/{parcel}/lacak")
    public Response track(
            @PathParam("number") String number,
            @PathParam("parcel") String parcel,
            @FormParam("status") @DefaultValue("") String status,
            @FormParam("tempat") @DefaultValue("") String place,
            @CookieParam(OfficeOrderPages.LEFT_AT) String leftAt) {
        return act(
                number,
                leftAt,
                Notice.TRACKED,
                "lacak-" + parcel,
                Typed.values("status", status, "tempat", place),
                () -> trackParcel.report(parcel(parcel), new TrackEvent(clock.instant(), status, place)));
    }

    @POST
    @Path("parsel/{parcel}/sampai")
    public Response deliver(
            @PathParam("number") String number,
            @PathParam("parcel") String parcel,
            @CookieParam(OfficeOrderPages.LEFT_AT) String leftAt) {
        return act(
                number,
                leftAt,
                Notice.DELIVERED,
                "sampai-" + parcel,
                Map.of(),
                () -> deliverParcel.deliver(parcel(parcel)));
    }

    @POST
    @Path("batal")
    public Response cancel(
            @PathParam("number") String number,
            @FormParam("alasan") @DefaultValue("") String reason,
            @CookieParam(OfficeOrderPages.LEFT_AT) String leftAt) {
        // To who may not cancel the use case says there is no such order; staff see that there is one.
        actor.require(Permission.CANCEL_ORDERS);
        return act(
                number,
                leftAt,
                Notice.CANCELLED,
                "batal",
                Typed.values("alasan", reason),
                () -> cancelOrder.cancel(new OrderNumber(number), new OrderProof.Rights(), reason));
    }

    @POST
    @Path("pengembalian/{refund}")
    public Response refund(
            @PathParam("number") String number,
            @PathParam("refund") String refund,
            @CookieParam(OfficeOrderPages.LEFT_AT) String leftAt) {
        return act(
                number,
                leftAt,
                Notice.REFUNDED,
                "pengembalian-" + refund,
                Map.of(),
                () -> confirmRefund.confirm(new OrderNumber(number), uuid("refund", refund)));
    }

    /** {@code 145.000}, {@code Rp145000} or {@code 145000}: as people write rupiah. */
    private static Money rupiah(String typed) {
        var digits = typed.replaceFirst("(?i)^\\s*rp", "").replaceAll("[\\s.]", "");
        if (!digits.matches("\\d{1,15}")) throw new Invalid("amount", typed, "145000");
        return Money.rupiah(Long.parseLong(digits));
    }

    private static Map<Sku, Quantity> pieces(List<String> skus, List<String> amounts) {
        var pieces = new TreeMap<Sku, Quantity>();
        for (int i = 0; i < Math.min(skus.size(), amounts.size()); i++) {
            var amount = amounts.get(i).strip();
            if (!amount.matches("\\d{0,7}")) throw new Invalid("quantity", amount, "0 to " + Quantity.MOST);
            var quantity = Quantity.of(amount.isEmpty() ? 0 : Integer.parseInt(amount));
            if (!quantity.isZero()) pieces.put(new Sku(skus.get(i)), quantity);
        }
        if (pieces.isEmpty()) throw new Invalid("lines", amounts, "at least one piece");
        return pieces;
    }

    private static ShipmentId parcel(String id) {
        return new ShipmentId(uuid("shipment", id));
    }

    private static UUID uuid(String thing, String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException unreadable) {
            throw new Missing(thing, id);
        }
    }
}
