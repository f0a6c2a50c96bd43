package id.laris.application.reporting;

import id.laris.application.catalogue.Products;
import id.laris.application.order.Orders;
import id.laris.application.shipping.Shipments;
import id.laris.application.stock.StockBook;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.order.Order;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.reporting.BuyerGroup;
import id.laris.domain.reporting.SoldLine;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.Shipment;
import id.laris.domain.stock.WarehouseCode;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What reports ask of the lines of an order, and from where its pieces leave. */
@Singleton
public final class SoldLines {
    private final Products products;
    private final Orders orders;
    private final StockBook stock;
    private final Shipments shipments;

    public SoldLines(Products products, Orders orders, StockBook stock, Shipments shipments) {
        this.products = products;
        this.orders = orders;
        this.stock = stock;
        this.shipments = shipments;
    }

    Map<Sku, SoldLine> of(Order order) {
        var slugs = order.lines().stream().map(l -> new Slug(l.productSlug())).collect(Collectors.toSet());
        var categories = products.findAll(slugs).stream()
                .collect(Collectors.toMap(
                        p -> p.slug().value(),
                        p -> p.category().map(Slug::value).orElse("")));
        return of(order, categories, group(order, orders.ownerOf(order.id()).isPresent()));
    }

    /** @param categories by slug of the product */
    public static Map<Sku, SoldLine> of(Order order, Map<String, String> categories, BuyerGroup group) {
        var destination = order.destination();
        return order.lines().stream()
                .collect(Collectors.toMap(
                        line -> line.sku(),
                        line -> new SoldLine(
                                line.sku(),
                                line.productSlug(),
                                line.title(),
                                line.optionText(),
                                categories.getOrDefault(line.productSlug(), ""),
                                order.method(),
                                order.channel(),
                                group,
                                destination
                                        .map(RegionCode::province)
                                        .map(RegionCode::value)
                                        .orElse(""),
                                destination
                                        .map(RegionCode::regency)
                                        .map(RegionCode::value)
                                        .orElse(""))));
    }

    public static BuyerGroup group(Order order, boolean hasAccount) {
        if (order.method() == PaymentMethod.ON_INVOICE) return BuyerGroup.ON_TERMS;
        return hasAccount ? BuyerGroup.CUSTOMER : BuyerGroup.GUEST;
    }

    /** Where pieces are held, and from where those left that are gone. */
    Map<Sku, SortedMap<WarehouseCode, Quantity>> places(Order order) {
        var places = new HashMap<Sku, SortedMap<WarehouseCode, Quantity>>();
        for (var hold : stock.holdsOf(order.id())) add(places, hold.sku(), hold.warehouse(), hold.quantity());
        for (var parcel : shipments.ofOrder(order.id()))
            if (parcel.state() != Shipment.State.PACKED)
                parcel.pieces().forEach((sku, pieces) -> add(places, sku, parcel.warehouse(), pieces));
        return places;
    }

    private static void add(
            Map<Sku, SortedMap<WarehouseCode, Quantity>> places, Sku sku, WarehouseCode warehouse, Quantity pieces) {
        places.computeIfAbsent(sku, s -> new TreeMap<>()).merge(warehouse, pieces, Quantity::plus);
    }
}
