package id.laris.web.purchasing;

import id.laris.application.identity.CurrentActor;
import id.laris.application.purchasing.ListPurchases;
import id.laris.application.purchasing.PurchaseDetails;
import id.laris.application.purchasing.PurchasePaper;
import id.laris.application.purchasing.PurchaseQuery;
import id.laris.application.purchasing.ShowPurchase;
import id.laris.application.purchasing.ShowSupplier;
import id.laris.application.purchasing.Suppliers;
import id.laris.application.stock.Warehouses;
import id.laris.domain.identity.Permission;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.purchasing.PurchaseState;
import id.laris.domain.purchasing.Supplier;
import id.laris.domain.purchasing.SupplierId;
import id.laris.domain.purchasing.SupplierPrice;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.stock.Warehouse;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Typed;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Purchase orders: the book, one of them, its form and its paper. */
@Path(OfficePurchasePages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficePurchasePages {
    static final String PATH = "/admin/pembelian";
    private static final String PDF = "application/pdf";
    private static final int ROWS = 50;

    /** @param state name of the one looked for; @param next address of the page that follows; both may be empty */
    record Book(
            String words,
            String state,
            List<PurchaseState> states,
            List<ListPurchases.Entry> orders,
            List<Supplier> suppliers,
            String next)
            implements TemplateInstance {}

    /** @param mayReadMails whether whoever asks may open the log of mails */
    record Sheet(PurchaseDetails purchase, boolean mayReceive, boolean mayReadMails, Typed typed)
            implements TemplateInstance {}

    /** @param number of the draft that is changed; empty for a new one; @param known what the supplier sells, to choose from */
    record Draft(
            String number,
            Supplier supplier,
            PurchaseInput form,
            List<SupplierPrice> known,
            List<Warehouse> warehouses,
            String problem)
            implements TemplateInstance {}

    /** For the supplier: printed, in the supplier's language. */
    record Paper(PurchaseDetails purchase) implements TemplateInstance {}

    private final ListPurchases listPurchases;
    private final ShowPurchase showPurchase;
    private final ShowSupplier showSupplier;
    private final Suppliers suppliers;
    private final Warehouses warehouses;
    private final PurchasePaper paper;
    private final CurrentActor current;

    OfficePurchasePages(
            ListPurchases listPurchases,
            ShowPurchase showPurchase,
            ShowSupplier showSupplier,
            Suppliers suppliers,
            Warehouses warehouses,
            PurchasePaper paper,
            CurrentActor current) {
        this.listPurchases = listPurchases;
        this.showPurchase = showPurchase;
        this.showSupplier = showSupplier;
        this.suppliers = suppliers;
        this.warehouses = warehouses;
        this.paper = paper;
        this.current = current;
    }

    @GET
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String typed,
            @QueryParam("keadaan") @DefaultValue("") String state,
            @QueryParam("dari-sini") String cursor) {
        var wanted = Arrays.stream(PurchaseState.values())
                .filter(one -> one.name().equals(state))
                .findFirst();
        var page = listPurchases.list(new PurchaseQuery(
                typed,
                wanted.map(Set::of).orElse(Set.of()),
                Optional.empty(),
                Set.of(),
                Optional.ofNullable(cursor),
                ROWS));
        var chosen = wanted.map(Enum::name).orElse("");
        return new Book(
                typed.strip(),
                chosen,
                List.of(PurchaseState.values()),
                page.items(),
                suppliers.active(),
                page.next()
                        .map(next -> PATH + "?q=" + Fields.encoded(typed.strip()) + "&keadaan=" + chosen + "&dari-sini="
                                + Fields.encoded(next))
                        .orElse(""));
    }

    @GET
    @Path("pesanan/baru")
    public TemplateInstance begin(@QueryParam("pemasok") @DefaultValue("") String supplier) {
        current.require(Permission.BUY);
        return draft(supplier(supplier), new PurchaseInput(), "");
    }

    Draft draft(SupplierId supplier, PurchaseInput form, String problem) {
        return draft("", supplier, form, problem);
    }

    private Draft draft(String number, SupplierId id, PurchaseInput form, String problem) {
        var file = showSupplier.show(id);
        return new Draft(
                number,
                file.supplier(),
                form,
                file.prices(),
                warehouses.all().stream()
                        .filter(warehouse -> current.actor().worksIn(warehouse.code()))
                        .toList(),
                problem);
    }

    @GET
    @Path("pesanan/{number}")
    public TemplateInstance show(@PathParam("number") String number) {
        current.require(Permission.BUY);
        return sheet(purchase(number), Typed.NOTHING);
    }

    Sheet sheet(PurchaseNumber number, Typed typed) {
        return new Sheet(
                showPurchase.show(number),
                current.may(Permission.ADJUST_STOCK),
                current.may(Permission.VIEW_MESSAGES),
                typed);
    }

    @GET
    @Path("pesanan/{number}/ubah")
    public TemplateInstance edit(@PathParam("number") String number) {
        current.require(Permission.BUY);
        var order = showPurchase.show(purchase(number)).order();
        return draft(order.number().value(), order.supplier(), PurchaseInput.of(order), "");
    }

    /** The form of a draft that came back refused. */
    Draft again(PurchaseNumber number, PurchaseInput form, String problem) {
        var order = showPurchase.show(number).order();
        return draft(number.value(), order.supplier(), form, problem);
    }

    @GET
    @Path("pesanan/{number}/cetak")
    public TemplateInstance print(@PathParam("number") String number) {
        current.require(Permission.BUY);
        var purchase = showPurchase.show(purchase(number));
        return new Paper(purchase)
                .setLocale(Locale.forLanguageTag(purchase.supplier().language().tag()));
    }

    @GET
    @Path("pesanan/{number}/pdf")
    @Produces(PDF)
    public Response pdf(@PathParam("number") String number) {
        current.require(Permission.BUY);
        var purchase = showPurchase.show(purchase(number));
        return Response.ok(paper.pdf(purchase))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + purchase.order().number() + ".pdf\"")
                .build();
    }

    static PurchaseNumber purchase(String number) {
        try {
            return new PurchaseNumber(number);
        } catch (Invalid noNumber) {
            throw new Missing("purchase", number.length() <= 80 ? number : number.substring(0, 80));
        }
    }

    static SupplierId supplier(String id) {
        try {
            return new SupplierId(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            throw new Missing("supplier", id.length() <= 80 ? id : id.substring(0, 80));
        }
    }
}
