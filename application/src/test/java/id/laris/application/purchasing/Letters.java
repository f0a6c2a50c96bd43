package id.laris.application.purchasing;

import id.laris.application.shared.Goods;
import id.laris.application.shared.TestShop;
import id.laris.domain.purchasing.PurchaseNumber;

/** A shop that writes to one supplier, for who sends the mails. */
public final class Letters {
    private final BuyingDepartment buying = new BuyingDepartment();

    public TestShop shop() {
        return buying.shop;
    }

    public WritePurchaseLetter toSuppliers() {
        return buying.writePurchaseLetter;
    }

    /** Two dozen shirts are ordered; the mail is queued. */
    public PurchaseNumber send() {
        return buying.sent(25_000, BuyingDepartment.line(Goods.KAOS_M, 24)).number();
    }

    public void cancel(PurchaseNumber number) {
        buying.cancelPurchase.cancel(new CancelPurchase.Command(number, "salah pesan"));
    }
}
