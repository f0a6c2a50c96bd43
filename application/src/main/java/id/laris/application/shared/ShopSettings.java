package id.laris.application.shared;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/**
 * What the shop decides for itself.
 *
 * @param publicUrl where customers reach the shop, without a slash at the end
 * @param payWithin how long an unpaid order holds its stock
 * @param completeAfter how long after delivery an order completes by itself
 * @param bankAccounts where transfers go; none means transfers are not offered
 * @param chargesTax whether the seller is registered for PPN (PKP)
 * @param taxesShipping whether the shipping fee counts into the taxable base, where the tax rule says so too
 * @param pricesIncludeTax whether prices contain their tax; if not, it is added on top of them
 */
public record ShopSettings(
        String name,
        String publicUrl,
        ZoneId zone,
        Duration payWithin,
        Duration completeAfter,
        List<BankAccount> bankAccounts,
        boolean chargesTax,
        boolean taxesShipping,
        boolean pricesIncludeTax) {
    public record BankAccount(String bank, String number, String holder) {}

    public ShopSettings {
        bankAccounts = List.copyOf(bankAccounts);
    }

    /** The address of an order's page for whoever holds the token. */
    public String orderUrl(String number, String token) {
        return publicUrl + "/pesanan/" + number + "?token=" + token;
    }
}
