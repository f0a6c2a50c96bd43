package id.laris.bootstrap.story;

import id.laris.application.catalogue.Categories;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.Accounts;
import id.laris.application.identity.ApiKeys;
import id.laris.application.identity.Passwords;
import id.laris.application.identity.StaffMembers;
import id.laris.application.identity.Tokens;
import id.laris.application.shared.Goods;
import id.laris.application.shared.Ids;
import id.laris.application.shipping.Tariffs;
import id.laris.application.stock.StockBook;
import id.laris.application.stock.Warehouses;
import id.laris.domain.catalogue.Product;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.ApiKey;
import id.laris.domain.identity.KeyTerms;
import id.laris.domain.identity.Permission;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.WarehouseCode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Fills the shop of a test through the ports, whatever adapters are behind them: {@link Goods}, their stock, a key for staff. */
@Singleton
public class StockedShop {
    public static final String KEY = "laris_kunci-untuk-pengujian-seluruh-toko";
    public static final String OWNER = "pemilik@contoh.test";
    public static final String PASSWORD = "kata-sandi-pemilik-toko";

    private final Categories categories;
    private final Products products;
    private final Warehouses warehouses;
    private final Tariffs tariffs;
    private final StockBook stock;
    private final ApiKeys keys;
    private final Accounts accounts;
    private final StaffMembers members;
    private final Passwords passwords;
    private final Ids ids;
    private final Clock clock;

    StockedShop(
            Categories categories,
            Products products,
            Warehouses warehouses,
            Tariffs tariffs,
            StockBook stock,
            ApiKeys keys,
            Accounts accounts,
            StaffMembers members,
            Passwords passwords,
            Ids ids,
            Clock clock) {
        this.categories = categories;
        this.products = products;
        this.warehouses = warehouses;
        this.tariffs = tariffs;
        this.stock = stock;
        this.keys = keys;
        this.accounts = accounts;
        this.members = members;
        this.passwords = passwords;
        this.ids = ids;
        this.clock = clock;
    }

    /** Does nothing in a shop that is stocked already. */
    public void stock() {
        if (keys.find(Tokens.hash(KEY)).isPresent()) return;
        QuarkusTransaction.requiringNew().run(() -> {
            categories.addMissing(Goods.categories());
            products.add(Goods.products());
            Goods.warehouses().forEach(warehouses::add);
            tariffs.replace(Goods.tariff());
            receive(Goods.KAOS_M, Goods.BANDUNG, 1_000);
            receive(Goods.KAOS_L, Goods.BANDUNG, 1_000);
            receive(Goods.TOPI, Goods.JAKARTA, 1_000);
            var owner = new AccountId(ids.next());
            accounts.add(Account.active(
                    owner,
                    AccountKind.STAFF,
                    new EmailAddress(OWNER),
                    "Pemilik",
                    passwords.hash(PASSWORD),
                    clock.instant()));
            members.put(StaffMember.of(owner, Role.OWNER));
            keys.add(
                    ApiKey.made(
                            KEY.substring(0, 14),
                            KeyTerms.named("Pengujian"),
                            Permission.ofPeople(),
                            "system",
                            clock.instant()),
                    Tokens.hash(KEY));
        });
    }

    /** Somebody new who buys here and whose address is verified; their e-mail. */
    public String customer() {
        var id = ids.next();
        var email = "pelanggan-" + id + "@contoh.test";
        QuarkusTransaction.requiringNew()
                .run(() -> accounts.add(Account.active(
                        new AccountId(id),
                        AccountKind.CUSTOMER,
                        new EmailAddress(email),
                        "Sari Dewi",
                        passwords.hash(PASSWORD),
                        clock.instant())));
        return email;
    }

    /** Somebody new who works in the warehouses; their e-mail. */
    public String clerk() {
        var id = new AccountId(ids.next());
        var email = "gudang-" + id.value() + "@contoh.test";
        QuarkusTransaction.requiringNew().run(() -> {
            accounts.add(Account.active(
                    id, AccountKind.STAFF, new EmailAddress(email), "Budi", passwords.hash(PASSWORD), clock.instant()));
            members.put(StaffMember.of(id, Role.WAREHOUSE));
        });
        return email;
    }

    /** One more product, with so many pieces of each of its variants in Bandung. */
    public void add(Product product, int pieces) {
        add(List.of(product), pieces);
    }

    public void add(List<Product> more, int pieces) {
        QuarkusTransaction.requiringNew().run(() -> {
            products.add(more);
            more.forEach(
                    product -> product.variants().forEach(variant -> receive(variant.sku(), Goods.BANDUNG, pieces)));
        });
    }

    /** Something about goods changed: what the shop remembers of them is old now. */
    public void touch(Product product) {
        QuarkusTransaction.requiringNew()
                .run(() -> products.save(List.of(products.find(product.slug()).orElseThrow())));
    }

    private void receive(Sku sku, WarehouseCode warehouse, int pieces) {
        stock.post(List.of(new StockMovement(
                ids.next(), sku, warehouse, StockMovement.Kind.RECEIPT, pieces, "awal", clock.instant())));
    }
}
