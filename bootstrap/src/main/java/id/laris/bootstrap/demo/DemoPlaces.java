package id.laris.bootstrap.demo;

import id.laris.application.shipping.Regions;
import id.laris.domain.customer.Contact;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.customer.PostalAddress;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.ServiceCode;
import id.laris.domain.shipping.Tariff;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The demo's warehouses with what lies there, its tariff, and the people who buy. */
final class DemoPlaces {
    /** @param weight how often they order, compared with others */
    record Person(Contact contact, PostalAddress address, int weight) {}

    private DemoPlaces() {}

    static List<Warehouse> warehouses() {
        return DemoFile.read("warehouses.csv").stream()
                .map(line -> new Warehouse(
                        new WarehouseCode(line.text("Code")),
                        line.text("Name"),
                        line.text("Street"),
                        new RegionCode(line.text("Regency")),
                        line.number("Priority")))
                .toList();
    }

    /** Pieces of each SKU in each warehouse after all past orders, those on hold for open orders included. */
    static SortedMap<Sku, Map<WarehouseCode, Integer>> stock() {
        var codes = warehouses().stream().map(Warehouse::code).toList();
        var stock = new TreeMap<Sku, Map<WarehouseCode, Integer>>();
        for (var line : DemoFile.read("stock.csv")) {
            var pieces = new LinkedHashMap<WarehouseCode, Integer>();
            codes.forEach(code -> pieces.put(code, line.number(code.value())));
            stock.put(new Sku(line.text("SKU")), pieces);
        }
        return stock;
    }

    static Tariff tariff() {
        var zones = DemoFile.read("zones.csv").stream()
                .map(line -> new Tariff.Zone(
                        line.text("Code"),
                        line.text("Name"),
                        Arrays.stream(line.text("Regions").split(" "))
                                .map(RegionCode::new)
                                .collect(Collectors.toSet())))
                .toList();
        var rates = DemoFile.read("rates.csv").stream()
                .map(line -> new Tariff.Rate(
                        line.text("Zone"),
                        new ServiceCode(line.text("Service")),
                        Money.rupiah(line.number("First kg")),
                        Money.rupiah(line.number("Further kg")),
                        line.number("Min days"),
                        line.number("Max days"),
                        line.number("Heaviest grams")))
                .toList();
        return new Tariff(zones, rates);
    }

    static List<Person> people(Regions regions) {
        return DemoFile.read("customers.csv").stream()
                .map(line -> {
                    var phone = new PhoneNumber(line.text("Phone"));
                    var village = regions.village(new RegionCode(line.text("Village")))
                            .orElseThrow(() -> new IllegalStateException("unknown village " + line.text("Village")));
                    return new Person(
                            new Contact(line.text("Name"), new EmailAddress(line.text("E-mail")), phone),
                            new PostalAddress(
                                    line.text("Name"), phone, line.text("Street"), village, line.text("Postal code")),
                            line.number("Weight"));
                })
                .toList();
    }
}
