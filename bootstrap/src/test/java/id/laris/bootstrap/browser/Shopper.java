package id.laris.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/** The ways through the shop that several tests go. */
final class Shopper {
    /** What a customer at the checkout writes; the demo ships there. */
    static final String EMAIL = "sari.dewi@example.com";

    private static final List<String> VILLAGE = List.of("Jawa Barat", "Kota Bandung", "Sukasari", "Gegerkalong");
    private static final List<String> LEVELS = List.of("province", "regency", "district", "village");
    private static final Pattern ORDER_PAGE = Pattern.compile(".*/pesanan/LR-\\d+\\?token=.*");
    private static final Pattern NUMBER = Pattern.compile("LR-\\d+");

    /** @param address its page, with the token that opens it */
    record PlacedOrder(String number, String address) {}

    /** The buttons one presses on the way, in a language. */
    record Words(String putInCart, String toCheckout, String placeOrder) {
        static final Words INDONESIAN = new Words("Masukkan keranjang", "Lanjut ke pembayaran", "Buat pesanan");
        static final Words ENGLISH = new Words("Add to cart", "Go to checkout", "Place order");
    }

    private final Visitor visitor;
    private final Words words;

    Shopper(Visitor visitor, Words words) {
        this.visitor = visitor;
        this.words = words;
    }

    Shopper(Visitor visitor) {
        this(visitor, Words.INDONESIAN);
    }

    /** Puts one piece of the variant into the cart, from its product's page. */
    void putIntoCart(String product, String sku) {
        visitor.open("/produk/" + product + "?sku=" + sku);
        visitor.button(words.putInCart()).click();
        assertThat(visitor.page().locator("#toasts")).not().isEmpty();
    }

    void goToCheckout() {
        visitor.open("/keranjang");
        visitor.link(words.toCheckout()).click();
        assertThat(visitor.button(words.placeOrder())).isVisible();
    }

    void writeContact() {
        fill("name", "Sari Dewi");
        fill("email", EMAIL);
        fill("phone", "0812 0000 1111");
    }

    /** Walks down to the village; each choice brings the next list, the last one the ways to ship. */
    void chooseDestination() {
        for (var i = 0; i < LEVELS.size(); i++)
            visitor.page().locator("#" + LEVELS.get(i)).selectOption(VILLAGE.get(i));
        fill("street", "Jl. Setiabudi 10, RT 02/RW 05");
        fill("postalCode", "40153");
    }

    /** Chooses by the values of the form, which are the same in every language. */
    void chooseShippingAndPayment(String service, String method) {
        var shipping = radio("shippingOption", service);
        shipping.check();
        assertThat(shipping).isChecked();
        radio("paymentMethod", method).check();
    }

    /** The order's own page, wherever the button leads first. */
    PlacedOrder placeOrder() {
        var button = visitor.button(words.placeOrder());
        var address = visitor.page()
                .waitForResponse(answer -> ORDER_PAGE.matcher(answer.url()).matches(), button::click)
                .url();
        var number = NUMBER.matcher(URI.create(address).getPath());
        if (!number.find()) throw new AssertionError("No order number in " + address);
        return new PlacedOrder(number.group(), address);
    }

    /** From a product to an order that waits for its payment. */
    PlacedOrder order(String product, String sku, String service, String method) {
        putIntoCart(product, sku);
        goToCheckout();
        writeContact();
        chooseDestination();
        chooseShippingAndPayment(service, method);
        return placeOrder();
    }

    private void fill(String field, String text) {
        visitor.page().locator("#" + field).fill(text);
    }

    private Locator radio(String name, String value) {
        return visitor.page().locator("input[name='%s'][value='%s']".formatted(name, value));
    }
}
