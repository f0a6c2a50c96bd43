package id.laris.web.purchasing;

import id.laris.application.catalogue.Products;
import id.laris.application.identity.CurrentActor;
import id.laris.application.purchasing.Delivery;
import id.laris.application.purchasing.ListDeliveries;
import id.laris.application.purchasing.ListReceipts;
import id.laris.application.purchasing.ReceiveGoods;
import id.laris.application.purchasing.ShowDelivery;
import id.laris.application.purchasing.ShowReceipt;
import id.laris.application.shared.Ids;
import id.laris.application.shared.Once;
import id.laris.application.shared.ShopSettings;
import id.laris.application.stock.Warehouses;
import id.laris.domain.identity.Permission;
import id.laris.domain.purchasing.GoodsReceipt;
import id.laris.domain.purchasing.OverDelivery;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.purchasing.ReceiptNumber;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.Warehouse;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Notice;
import id.laris.web.shared.office.OfficeWords;
import id.laris.web.shared.office.People;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What arrives: expected deliveries, the form to receive them piece by piece with a scanner, and the receipts. */
@Path(OfficeReceiptPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeReceiptPages {
    static final String PATH = "/admin/pembelian/penerimaan";
    private static final int ROWS = 50;
    private static final int SPARE_LINES = 3;

    /** @param next cursor of the page that follows; empty at the end */
    record Desk(
            List<Delivery> deliveries, List<GoodsReceipt> receipts, LocalDate today, boolean mayReceive, String next)
            implements TemplateInstance {}

    /** @param who who received it */
    record Slip(ShowReceipt.ReceiptDetails details, String who) implements TemplateInstance {}

    /** @param open pieces still to come; null without a purchase order; @param named whether the SKU stands fast */
    record Row(String sku, String title, Integer open, String good, String damaged, String cost, boolean named) {}

    /**
     * @param key the same receipt sent twice counts once
     * @param purchase number; empty without one
     * @param over what is more than was ordered and waits for a word
     * @param problem what is wrong; @param counted what the scanner just did; both may be empty
     */
    record Receive(
            String key,
            String purchase,
            String supplier,
            ReceiptInput form,
            List<Row> rows,
            List<Warehouse> warehouses,
            boolean knowsCosts,
            List<OverDelivery.Line> over,
            String problem,
            String counted)
            implements TemplateInstance {}

    private final ListDeliveries listDeliveries;
    private final ListReceipts listReceipts;
    private final ShowReceipt showReceipt;
    private final ShowDelivery showDelivery;
    private final ReceiveGoods receiveGoods;
    private final Once once;
    private final Products products;
    private final Warehouses warehouses;
    private final ShopSettings settings;
    private final OfficeWords words;
    private final People people;
    private final CurrentActor current;
    private final Ids ids;
    private final Clock clock;

    OfficeReceiptPages(
            ListDeliveries listDeliveries,
            ListReceipts listReceipts,
            ShowReceipt showReceipt,
            ShowDelivery showDelivery,
            ReceiveGoods receiveGoods,
            Once once,
            Products products,
            Warehouses warehouses,
            ShopSettings settings,
            OfficeWords words,
            People people,
            CurrentActor current,
            Ids ids,
            Clock clock) {
        this.listDeliveries = listDeliveries;
        this.listReceipts = listReceipts;
        this.showReceipt = showReceipt;
        this.showDelivery = showDelivery;
        this.receiveGoods = receiveGoods;
        this.once = once;
        this.products = products;
        this.warehouses = warehouses;
        this.settings = settings;
        this.words = words;
        this.people = people;
        this.current = current;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is expected and what arrived; or one receipt, when its number is asked for. */
    @GET
    public TemplateInstance look(
            @QueryParam("nomor") @DefaultValue("") String number, @QueryParam("dari-sini") String cursor) {
        current.require(Permission.VIEW_STOCK);
        if (!number.isBlank()) return slip(number);
        var receipts = listReceipts.list(Optional.ofNullable(cursor), ROWS);
        var mayReceive = current.may(Permission.ADJUST_STOCK);
        return new Desk(
                mayReceive && cursor == null ? listDeliveries.list() : List.of(),
                receipts.items(),
                LocalDate.ofInstant(clock.instant(), settings.zone()),
                mayReceive,
                receipts.next().orElse(""));
    }

    private Slip slip(String number) {
        try {
            var details = showReceipt.show(new ReceiptNumber(number));
            return new Slip(details, people.name(details.receipt().actor()));
        } catch (Invalid noNumber) {
            throw new Missing("receipt", number.length() <= 80 ? number : number.substring(0, 80));
        }
    }

    @GET
    @Path("baru")
    public TemplateInstance begin(@QueryParam("pesanan") @DefaultValue("") String purchase) {
        current.require(Permission.ADJUST_STOCK);
        var number = purchase.isBlank()
                ? Optional.<PurchaseNumber>empty()
                : Optional.of(OfficePurchasePages.purchase(purchase));
        return page(ReceiptInput.of(number), List.of(), List.of(), "", "");
    }

    /** A scanner ends each code with Enter: one piece more, and the form again. Everything else saves what is there. */
    @POST
    public Response receive(@BeanParam ReceiptInput form) {
        current.require(Permission.ADJUST_STOCK);
        try {
            if (form.isScan()) return Response.ok(scanned(form)).build();
            var command = form.command();
            var key = Optional.ofNullable(form.key).filter(given -> !given.isBlank());
            var number = once.run("goods-receipt " + current.actor().name(), key, command.toString(), () -> receiveGoods
                    .receive(command)
                    .number()
                    .value());
            return Response.seeOther(Notice.SAVED.on(PATH + "?nomor=" + number.answer()))
                    .build();
        } catch (OverDelivery over) {
            words.note(over);
            return refused(page(form, form.lines(), over.lines(), words.of(over), ""));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_ALLOWED) throw refusal;
            return refused(page(form, form.lines(), List.of(), words.of(refusal), ""));
        }
    }

    private Receive scanned(ReceiptInput form) {
        var code = form.scan == null ? "" : form.scan.strip();
        var lines = new ArrayList<>(form.lines());
        if (code.isEmpty()) return page(form, lines, List.of(), "", "");
        var say = words.in(OfficePurchasingMessages.class);
        var sku = named(code, form);
        if (sku.isEmpty()) return page(form, lines, List.of(), say.scan_unknown(code), "");
        for (int i = 0; i < lines.size(); i++)
            if (lines.get(i).sku().equals(sku.get())) {
                lines.set(i, lines.get(i).scanned());
                return page(form, lines, List.of(), "", say.scan_counted(sku.get(), pieces(lines.get(i))));
            }
        lines.add(new ReceiptInput.Line(sku.get(), "1", "", ""));
        return page(form, lines, List.of(), "", say.scan_counted(sku.get(), 1));
    }

    private static int pieces(ReceiptInput.Line line) {
        return Fields.count("quantity", line.good());
    }

    /** The SKU of what was scanned; of a purchase order only what is on it. */
    private Optional<String> named(String code, ReceiptInput form) {
        var purchase = form.purchase();
        if (purchase.isPresent())
            return showDelivery.show(purchase.get()).lines().stream()
                    .filter(line -> line.names().contains(code))
                    .map(line -> line.sku().value())
                    .findFirst();
        try {
            var sku = new Sku(code);
            return products.owners(List.of(sku)).isEmpty() ? Optional.empty() : Optional.of(sku.value());
        } catch (Invalid noSku) {
            return Optional.empty();
        }
    }

    private Receive page(
            ReceiptInput form,
            List<ReceiptInput.Line> typed,
            List<OverDelivery.Line> over,
            String problem,
            String counted) {
        var delivery = form.purchase().map(showDelivery::show);
        return new Receive(
                form.key == null || form.key.isBlank() ? ids.next().toString() : form.key,
                delivery.map(of -> of.purchase().value()).orElse(""),
                delivery.map(Delivery::supplier).orElse(""),
                form,
                delivery.map(of -> rows(of, typed)).orElseGet(() -> rows(typed)),
                warehouses.all().stream()
                        .filter(warehouse -> delivery.map(of -> of.warehouse().equals(warehouse.code()))
                                .orElseGet(() -> current.actor().worksIn(warehouse.code())))
                        .toList(),
                current.may(Permission.BUY),
                over,
                problem,
                counted);
    }

    private static List<Row> rows(Delivery delivery, List<ReceiptInput.Line> typed) {
        return delivery.lines().stream()
                .map(line -> {
                    var before = typed.stream()
                            .filter(one -> one.sku().equals(line.sku().value()))
                            .findFirst();
                    return new Row(
                            line.sku().value(),
                            line.title(),
                            line.open(),
                            before.map(ReceiptInput.Line::good).orElse(""),
                            before.map(ReceiptInput.Line::damaged).orElse(""),
                            "",
                            true);
                })
                .toList();
    }

    private static List<Row> rows(List<ReceiptInput.Line> typed) {
        var rows = new ArrayList<Row>();
        for (var line : typed) rows.add(new Row(line.sku(), "", null, line.good(), line.damaged(), line.cost(), false));
        for (int i = 0; i < SPARE_LINES; i++) rows.add(new Row("", "", null, "", "", "", false));
        return rows;
    }

    private static Response refused(Receive page) {
        return Response.status(422).entity(page).build();
    }
}
