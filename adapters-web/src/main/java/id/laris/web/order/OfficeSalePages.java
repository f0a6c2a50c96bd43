package id.laris.web.order;

import id.laris.application.catalogue.Products;
import id.laris.application.identity.CurrentActor;
import id.laris.application.order.CheckOut;
import id.laris.application.order.PlaceOrder;
import id.laris.application.payment.PaymentOffers;
import id.laris.application.search.ProductCard;
import id.laris.application.search.SearchProducts;
import id.laris.application.shared.Ids;
import id.laris.application.shared.InvalidFields;
import id.laris.application.shipping.Tariffs;
import id.laris.application.stock.StockBook;
import id.laris.domain.catalogue.Variant;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.Channel;
import id.laris.domain.payment.PaymentWay;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.ServiceCode;
import id.laris.domain.shipping.Tariff;
import id.laris.web.search.OfficeSearch;
import id.laris.web.shared.Visitor;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Notice;
import id.laris.web.shared.office.OfficeWords;
import id.laris.web.shipping.RegionChoices;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** A sale by staff: somebody called, or stands at the counter. */
@Path("/admin/pesanan/baru")
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeSalePages {
    /**
     * @param key the same sale sent twice is one order
     * @param problem what is wrong as a whole; empty when nothing is
     * @param wrong what is wrong with single fields
     */
    record Sale(
            String key,
            SaleInput sale,
            CheckoutInput form,
            List<Channel> channels,
            List<RegionChoices.Choice> regions,
            List<ServiceCode> services,
            List<PayWays.PayBy> methods,
            String problem,
            Map<String, String> wrong)
            implements TemplateInstance {}

    /** Variants to choose from while a SKU is typed. */
    record Goods(List<Choice> choices) implements TemplateInstance {}

    record Choice(String sku, String title, String option, int available) {}

    private static final int PRODUCTS = 5;
    private static final int CHOICES = 40;

    private final CheckOut checkOut;
    private final SearchProducts search;
    private final Products products;
    private final StockBook stock;
    private final RegionChoices regions;
    private final PaymentOffers paymentOffers;
    private final Tariffs tariffs;
    private final CheckoutWords checkoutWords;
    private final OfficeWords words;
    private final CurrentActor actor;
    private final Visitor visitor;
    private final Ids ids;

    OfficeSalePages(
            CheckOut checkOut,
            SearchProducts search,
            Products products,
            StockBook stock,
            RegionChoices regions,
            PaymentOffers paymentOffers,
            Tariffs tariffs,
            CheckoutWords checkoutWords,
            OfficeWords words,
            CurrentActor actor,
            Visitor visitor,
            Ids ids) {
        this.checkOut = checkOut;
        this.search = search;
        this.products = products;
        this.stock = stock;
        this.regions = regions;
        this.paymentOffers = paymentOffers;
        this.tariffs = tariffs;
        this.checkoutWords = checkoutWords;
        this.words = words;
        this.actor = actor;
        this.visitor = visitor;
        this.ids = ids;
    }

    @GET
    public TemplateInstance show() {
        return page(new SaleInput(), new CheckoutInput(), "", Map.of());
    }

    @GET
    @Path("barang")
    public TemplateInstance goods(@RestQuery("sku") @DefaultValue("") String typed) {
        actor.require(Permission.SELL);
        if (typed.isBlank()) return new Goods(List.of());
        var query = OfficeSearch.forWords(typed.strip(), Optional.empty(), PRODUCTS, visitor.getLanguage());
        var found = products.findAll(
                search.search(query).items().stream().map(ProductCard::slug).toList());
        var free = stock.available(found.stream()
                .flatMap(product -> product.variants().stream())
                .map(Variant::sku)
                .toList());
        return new Goods(found.stream()
                .flatMap(product -> product.variants().stream()
                        .map(variant -> new Choice(
                                variant.sku().value(),
                                product.text(visitor.getLanguage()).title(),
                                variant.optionText(),
                                free.getOrDefault(variant.sku(), Quantity.ZERO).value())))
                .limit(CHOICES)
                .toList());
    }

    /** A region was chosen: the same form with the regions below it. */
    @POST
    @Path("pilihan")
    public TemplateInstance choose(@BeanParam SaleInput sale, @BeanParam CheckoutInput form) {
        return page(sale, form, "", Map.of());
    }

    @POST
    public Response place(@BeanParam SaleInput sale, @BeanParam CheckoutInput form) {
        try {
            var placed = checkOut.checkOut(new PlaceOrder.Command(
                    null,
                    pieces(sale),
                    sale.channel(),
                    form.toForm(),
                    visitor.getLanguage(),
                    Optional.of(sale.getKey())));
            return Response.seeOther(Notice.PLACED.on(
                            OrderFilter.PATH + "/" + placed.order().number()))
                    .build();
        } catch (InvalidFields wrong) {
            return refused(page(sale, form, words.of(wrong), checkoutWords.of(wrong)));
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED) throw refused;
            return refused(page(sale, form, words.of(refused), Map.of()));
        }
    }

    private Sale page(SaleInput sale, CheckoutInput form, String problem, Map<String, String> wrong) {
        actor.require(Permission.SELL);
        return new Sale(
                sale.getKey().isBlank() ? ids.next().toString() : sale.getKey(),
                sale,
                form,
                List.of(Channel.PHONE, Channel.COUNTER),
                regions.of(form.regions()),
                services(),
                methods(form.getPaymentMethod()),
                problem,
                wrong);
    }

    private List<ServiceCode> services() {
        return Stream.concat(
                        tariffs.current().rates().stream().map(Tariff.Rate::service), Stream.of(ServiceCode.PICK_UP))
                .distinct()
                .toList();
    }

    /** What any of both channels takes; whether it fits the one chosen is seen when the order is placed. */
    private List<PayWays.PayBy> methods(String chosen) {
        var offered = Stream.of(Channel.PHONE, Channel.COUNTER)
                .flatMap(channel -> paymentOffers.ways(channel).stream())
                .distinct()
                .sorted(Comparator.comparing(PaymentWay::method))
                .toList();
        return PayWays.choices(offered, chosen);
    }

    private static Response refused(Sale page) {
        return Response.status(422).entity(page).build();
    }

    private static SortedMap<Sku, Quantity> pieces(SaleInput sale) {
        var pieces = new TreeMap<Sku, Quantity>();
        for (var line : sale.getLines()) {
            if (line.sku().isBlank()) continue;
            var amount = line.amount().isBlank() ? "1" : line.amount().strip();
            if (!amount.matches("\\d{1,7}")) throw new Invalid("quantity", amount, "1 to " + Quantity.MOST);
            pieces.merge(new Sku(line.sku()), Quantity.atLeastOne(Integer.parseInt(amount)), Quantity::plus);
        }
        return pieces;
    }
}
