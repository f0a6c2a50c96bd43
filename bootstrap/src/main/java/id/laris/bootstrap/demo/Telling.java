package id.laris.bootstrap.demo;

import id.laris.application.order.Orders;
import id.laris.application.order.PriceDesk;
import id.laris.application.payment.Gateways;
import id.laris.application.payment.PaymentGateway;
import id.laris.application.payment.Payments;
import id.laris.application.returns.ReturnPolicies;
import id.laris.application.returns.Returns;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.catalogue.Offer;
import id.laris.domain.catalogue.Product;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.order.Pricing;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.returns.ReturnNumber;
import id.laris.domain.returns.ReturnPolicy;
import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.ServiceCode;
import id.laris.domain.shipping.Shipment;
import id.laris.domain.shipping.Tariff;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/** What every story of a past sale is told from: the present moment, prices, tariff, tax, couriers and the words they use. */
final class Telling {
    record Courier(String name, String trackingNumber) {}

    private static final int PLENTY = 5;

    private final Instant now;
    private final ShopSettings settings;
    private final PriceDesk prices;
    private final Orders orders;
    private final Payments payments;
    private final Gateways gateways;
    private final Returns returns;
    private final ReturnPolicy returnPolicy;
    private final Map<Sku, Map<WarehouseCode, Integer>> stock = DemoPlaces.stock();
    private final Map<Sku, Offer> offers = new HashMap<>();
    private final Tariff tariff = DemoPlaces.tariff();
    private final Map<WarehouseCode, Warehouse> warehouses =
            DemoPlaces.warehouses().stream().collect(Collectors.toMap(Warehouse::code, warehouse -> warehouse));
    private final List<DemoFile.Line> couriers = DemoFile.read("couriers.csv");
    private final List<DemoFile.Line> track = DemoFile.read("track.csv");
    private final Map<String, List<DemoFile.Line>> reasons =
            DemoFile.read("reasons.csv").stream().collect(Collectors.groupingBy(line -> line.text("Kind")));

    Telling(
            Instant now,
            ShopSettings settings,
            PriceDesk prices,
            Orders orders,
            Payments payments,
            Gateways gateways,
            Returns returns,
            ReturnPolicies policies,
            List<Product> products) {
        this.now = now;
        this.settings = settings;
        this.prices = prices;
        this.orders = orders;
        this.payments = payments;
        this.gateways = gateways;
        this.returns = returns;
        this.returnPolicy = policies.current();
        for (var product : products)
            for (var variant : product.variants())
                offers.put(
                        variant.sku(),
                        new Offer(
                                variant.sku(),
                                product.slug(),
                                product.title(),
                                variant.optionText(),
                                variant.price(),
                                variant.compareAt(),
                                variant.packed(),
                                product.taxClassOf(variant),
                                product.category(),
                                product.pictures().stream().findFirst()));
    }

    Instant now() {
        return now;
    }

    OrderNumber nextNumber() {
        return orders.nextNumber();
    }

    Duration payWithin() {
        return settings.payWithin();
    }

    Duration completeAfter() {
        return settings.completeAfter();
    }

    Language languageOf(Sale sale) {
        return Math.floorMod(sale.seed(), 20) == 0 ? Language.EN : Language.ID;
    }

    Pricing price(Sale sale) {
        var wanted = sale.goods().entrySet().stream()
                .map(line -> new Pricing.Wanted(
                        offers.get(line.getKey()), line.getValue().quantity()))
                .toList();
        return prices.price(wanted, fee(sale, wanted), place(sale), sale.at());
    }

    private static Optional<RegionCode> place(Sale sale) {
        return sale.service().equals(ServiceCode.PICK_UP)
                ? Optional.empty()
                : sale.buyer().map(to -> to.address().village().code());
    }

    private Money fee(Sale sale, List<Pricing.Wanted> wanted) {
        if (sale.service().equals(ServiceCode.PICK_UP)) return Money.zero(CurrencyUnit.IDR);
        return option(sale, wanted).fee();
    }

    private id.laris.domain.shipping.ShippingOption option(Sale sale, List<Pricing.Wanted> wanted) {
        long grams = wanted.stream()
                .mapToLong(w -> w.offer().packed().chargeableGrams(w.quantity()))
                .sum();
        var village = sale.buyer().orElseThrow().address().village().code();
        return tariff.optionsFor(village, grams).stream()
                .filter(option -> option.service().equals(sale.service()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no tariff for " + village));
    }

    String provider(PaymentMethod method) {
        return gateways.forMethod(method)
                .map(PaymentGateway::provider)
                .orElseThrow(() -> new IllegalStateException("nobody takes " + method));
    }

    Map<String, String> bankAccount() {
        var account = settings.bankAccounts().get(0);
        return Map.of("bank", account.bank(), "account", account.number(), "holder", account.holder());
    }

    /** A transfer that is still awaited asks an amount of its own; for past ones any three last digits will do. */
    Money transferAmount(Order order, AttemptId attempt, Random random) {
        var due = order.totals().total();
        boolean awaited = order.payBefore().filter(limit -> limit.isAfter(now)).isPresent();
        return awaited ? payments.uniqueTransferAmount(due, attempt) : due.plus(Money.rupiah(1 + random.nextInt(999)));
    }

    Courier courier(Random random) {
        var courier = couriers.get(random.nextInt(couriers.size()));
        var number = new StringBuilder(courier.text("Prefix"));
        for (int i = 0; i < courier.number("Digits"); i++) number.append(random.nextInt(10));
        return new Courier(courier.text("Name"), number.toString());
    }

    /** Within the days the tariff promises, at an hour when couriers ring. */
    Instant arrival(Sale sale, Instant shippedAt, Random random) {
        var wanted = sale.goods().entrySet().stream()
                .map(line -> new Pricing.Wanted(
                        offers.get(line.getKey()), line.getValue().quantity()))
                .toList();
        var option = option(sale, wanted);
        int days = option.minDays() + random.nextInt(option.maxDays() - option.minDays() + 1);
        return shippedAt
                .atZone(settings.zone())
                .toLocalDate()
                .plusDays(days)
                .atTime(9 + random.nextInt(9), random.nextInt(60), random.nextInt(60))
                .atZone(settings.zone())
                .toInstant();
    }

    /** The courier's reports, spread between shipping and arrival. */
    List<Shipment.TrackEvent> track(Sale sale, WarehouseCode from, Instant shippedAt, Instant arrivesAt) {
        var destination = sale.buyer().orElseThrow().address().village().regency();
        long seconds = Duration.between(shippedAt, arrivesAt).toSeconds();
        var shares = Map.of("PICKED_UP", 0.02, "SORTED", 0.7, "OUT", 0.93, "ARRIVED", 1.0);
        return track.stream()
                .map(line -> new Shipment.TrackEvent(
                        shippedAt.plusSeconds((long) (seconds * shares.get(line.text("Step")))),
                        line.text("Words"),
                        line.text("Place").equals("WAREHOUSE")
                                ? warehouses.get(from).name()
                                : destination))
                .toList();
    }

    ReturnPolicy returnPolicy() {
        return returnPolicy;
    }

    /** @throws id.laris.domain.returns.ReturnNotTaken when the customer could not have asked for that */
    void judge(Order order, ReturnPolicy.Wanted wanted, Instant at) {
        returnPolicy.judge(order, List.of(), List.of(wanted), 0, at, settings.zone());
    }

    ReturnNumber nextReturnNumber(Instant at) {
        return returns.nextNumber(at.atZone(settings.zone()).getYear());
    }

    /** Enough is to be left on that shelf that some of it may have been there before. */
    boolean isPlenty(Sku sku, WarehouseCode warehouse) {
        return stock.getOrDefault(sku, Map.of()).getOrDefault(warehouse, 0) >= PLENTY;
    }

    boolean hasSizes(Sku sku) {
        return !offers.get(sku).optionText().contains("All size");
    }

    /** @param kind why goods come back, or that they may not */
    String returnWords(String kind, Random random) {
        return words(kind, random);
    }

    String customerReason(Random random) {
        return words("CUSTOMER", random);
    }

    String shopReason(Random random) {
        return words("SHOP", random);
    }

    private String words(String kind, Random random) {
        var choice = reasons.get(kind);
        return choice.get(random.nextInt(choice.size())).text("Words");
    }
}
