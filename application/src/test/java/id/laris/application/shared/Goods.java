package id.laris.application.shared;

import id.laris.domain.catalogue.Category;
import id.laris.domain.catalogue.Picture;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.ProductId;
import id.laris.domain.catalogue.ProductText;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.catalogue.Variant;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.PackedSize;
import id.laris.domain.shipping.ServiceCode;
import id.laris.domain.shipping.Tariff;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A small shop's goods, the same in every test: three products, two warehouses, one zone. */
public final class Goods {
    public static final WarehouseCode BANDUNG = new WarehouseCode("BDG");
    public static final WarehouseCode JAKARTA = new WarehouseCode("JKT");
    public static final ServiceCode REGULAR = new ServiceCode("REG");
    public static final ServiceCode EXPRESS = new ServiceCode("EKSPRES");
    public static final Sku KAOS_M = new Sku("KAOS-NILA-M");
    public static final Sku KAOS_L = new Sku("KAOS-NILA-L");
    public static final Sku TOPI = new Sku("TOPI-HITAM");
    public static final Sku HIDDEN = new Sku("RAHASIA");
    public static final Money KAOS_PRICE = Money.rupiah(145_000);
    public static final Money TOPI_PRICE = Money.rupiah(50_000);

    private Goods() {}

    public static Product kaos() {
        return product(
                "kaos-kawung",
                "Kaos Kawung",
                "Pasundan",
                "kaos",
                List.of("Warna", "Ukuran"),
                true,
                variant(KAOS_M, KAOS_PRICE, "Nila", "M"),
                variant(KAOS_L, KAOS_PRICE, "Nila", "L"));
    }

    public static Product topi() {
        return product("topi-rimba", "Topi Rimba", "Rimba", "topi", List.of(), true, variant(TOPI, TOPI_PRICE));
    }

    public static Product hidden() {
        return product("rahasia", "Belum Terbit", "Rimba", "topi", List.of(), false, variant(HIDDEN, TOPI_PRICE));
    }

    public static List<Product> products() {
        return List.of(kaos(), topi(), hidden());
    }

    public static List<Category> categories() {
        return List.of(
                new Category(new Slug("atasan"), "Atasan", Optional.of("Tops"), Optional.empty(), 1),
                new Category(new Slug("kaos"), "Kaos", Optional.of("T-shirts"), Optional.of(new Slug("atasan")), 1),
                new Category(new Slug("topi"), "Topi", Optional.of("Hats"), Optional.empty(), 2));
    }

    public static List<Warehouse> warehouses() {
        return List.of(
                new Warehouse(BANDUNG, "Gudang Bandung", "Jl. Braga 1", new RegionCode("32.73"), 1),
                new Warehouse(JAKARTA, "Gudang Jakarta", "Jl. Melawai 2", new RegionCode("31.74"), 2));
    }

    /** West Java only: 10,000 for the first kilogram, 8,000 for each further one; express twice that. */
    public static Tariff tariff() {
        return new Tariff(
                List.of(new Tariff.Zone("JAWA", "Jawa", Set.of(new RegionCode("32")))),
                List.of(
                        new Tariff.Rate("JAWA", REGULAR, Money.rupiah(10_000), Money.rupiah(8_000), 2, 3, 30_000),
                        new Tariff.Rate("JAWA", EXPRESS, Money.rupiah(20_000), Money.rupiah(16_000), 1, 1, 30_000)));
    }

    public static Product product(
            String slug,
            String title,
            String brand,
            String category,
            List<String> options,
            boolean published,
            Variant... variants) {
        return new Product(
                new ProductId(UUID.nameUUIDFromBytes(slug.getBytes())),
                new Slug(slug),
                Map.of(Language.ID, new ProductText(title, "<p>" + title + " dari katun.</p>")),
                brand,
                Optional.of(new Slug(category)),
                Set.of("baru"),
                options,
                List.of(variants),
                List.of(new Picture("/gambar/kaos.svg", title)),
                Map.of("Bahan", "Katun"),
                published,
                Instant.parse("2026-10-01T00:00:00Z"),
                0);
    }

    public static Variant variant(Sku sku, Money price, String... options) {
        return new Variant(
                sku,
                List.of(options),
                price,
                Optional.empty(),
                PackedSize.ofGrams(250),
                Optional.empty(),
                Optional.empty(),
                true);
    }
}
