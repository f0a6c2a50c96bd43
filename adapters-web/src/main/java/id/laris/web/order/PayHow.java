package id.laris.web.order;

import id.laris.domain.payment.Attempt;
import id.laris.web.identity.QrCode;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a customer needs to pay an open attempt; each is null when its provider wants it otherwise.
 *
 * @param redirect the provider's page
 * @param bank whose account or virtual account is paid
 * @param account of the shop at that bank
 * @param va number of the virtual account
 * @param biller with {@code billKey}, where a bank takes these instead of a virtual account
 * @param qr to be scanned
 * @param qrPage shows what is to be scanned
 * @param deeplink opens an app on the same phone
 * @param push the app that asks by itself
 * @param foreign the amount as the provider takes it, with its currency
 * @param rate rupiah for one unit of that currency
 */
record PayHow(
        String redirect,
        String bank,
        String account,
        String holder,
        String va,
        String biller,
        String billKey,
        QrCode qr,
        String qrPage,
        String deeplink,
        String push,
        String foreign,
        String rate) {
    static PayHow of(Attempt attempt) {
        return of(attempt.instructions());
    }

    static PayHow of(Map<String, String> told) {
        return new PayHow(
                told.get("redirect"),
                told.get("bank"),
                told.get("account"),
                told.get("holder"),
                told.get("va"),
                told.get("biller"),
                told.get("bill-key"),
                told.containsKey("qr") ? QrCode.of(told.get("qr")) : null,
                told.get("qr-page"),
                told.get("deeplink"),
                told.get("push"),
                told.get("foreign"),
                Optional.ofNullable(told.get("rate")).map(PayHow::grouped).orElse(null));
    }

    private static String grouped(String rate) {
        return NumberFormat.getInstance(Locale.forLanguageTag("id")).format(new BigDecimal(rate));
    }

    /** Whether the customer is sent on to the provider without another look; not before they saw an amount in another currency. */
    boolean goesOnAtOnce() {
        return redirect != null && foreign == null;
    }

    /** Whether the money may come within moments. */
    public boolean isQuick() {
        return redirect != null || qr != null || qrPage != null || deeplink != null || push != null;
    }

    /** Whether there is anything to do here, rather than to start anew. */
    public boolean isThere() {
        return isQuick() || account != null || va != null || billKey != null;
    }
}
