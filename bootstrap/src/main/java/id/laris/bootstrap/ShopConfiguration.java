package id.laris.bootstrap;

import id.laris.application.shared.ShopSettings;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/** What the shop decides for itself, as it is written in the configuration ({@code LARIS_SHOP_…}). */
@ConfigMapping(prefix = "laris.shop")
interface ShopConfiguration {
    @WithDefault("Toko Laris")
    String name();

    /** Where customers reach the shop; links in mails begin with it. */
    String publicUrl();

    @WithDefault("Asia/Jakarta")
    ZoneId zone();

    @WithDefault("24h")
    Duration payWithin();

    @WithDefault("3d")
    Duration completeAfter();

    /** Where transfers go. The demo shop's account shows how it looks; a real shop replaces it. */
    List<Account> bankAccounts();

    /** Whether the seller is registered for PPN (PKP). */
    @WithDefault("true")
    boolean chargesTax();

    @WithDefault("true")
    boolean taxesShipping();

    /** Whether prices contain their tax; else it comes on top of them. */
    @WithDefault("true")
    boolean pricesIncludeTax();

    interface Account {
        String bank();

        String number();

        String holder();
    }

    default ShopSettings settings() {
        return new ShopSettings(
                name(),
                publicUrl().replaceAll("/+$", ""),
                zone(),
                payWithin(),
                completeAfter(),
                bankAccounts().stream()
                        .map(account ->
                                new ShopSettings.BankAccount(account.bank(), account.number(), account.holder()))
                        .toList(),
                chargesTax(),
                taxesShipping(),
                pricesIncludeTax());
    }
}
