package id.laris.web.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import id.laris.application.order.Orders;
import id.laris.application.payment.Payments;
import id.laris.application.shipping.FewRegions;
import id.laris.domain.identity.Role;
import id.laris.domain.order.Channel;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentWay;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeSalePagesTest {
    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @Inject
    Orders orders;

    @Inject
    Payments payments;

    private Staff.Browser owner;

    @BeforeEach
    void open() {
        shop.open();
        owner = staff.browserOf(Role.OWNER);
    }

    @Test
    void a_sale_at_the_counter_needs_goods_and_a_method_only() {
        var done = owner.submit(
                        "/admin/pesanan/baru",
                        "kunci",
                        UUID.randomUUID().toString(),
                        "saluran",
                        "COUNTER",
                        "sku",
                        "TOPI-HITAM",
                        "jumlah",
                        "2",
                        "shippingOption",
                        "PICK-UP",
                        "paymentMethod",
                        "CASH")
                .statusCode(303);

        var order = orders.get(numberIn(done));
        assertThat(order.channel()).isEqualTo(Channel.COUNTER);
        assertThat(order.buyer()).isEmpty();
        assertThat(owner.read("/admin/pesanan/" + order.number()))
                .contains("Catat pembayaran")
                .contains("Kasir");
    }

    @Test
    void staff_choose_the_bank_a_sale_is_paid_through() {
        assertThat(owner.read("/admin/pesanan/baru"))
                .contains("value=\"VIRTUAL_ACCOUNT.bca\"", "value=\"VIRTUAL_ACCOUNT.bni\"", "value=\"CASH\"")
                .doesNotContain("value=\"VIRTUAL_ACCOUNT\"");

        var done = owner.submit(
                        "/admin/pesanan/baru",
                        "kunci",
                        UUID.randomUUID().toString(),
                        "saluran",
                        "COUNTER",
                        "sku",
                        "TOPI-HITAM",
                        "jumlah",
                        "1",
                        "shippingOption",
                        "PICK-UP",
                        "paymentMethod",
                        "VIRTUAL_ACCOUNT.bni")
                .statusCode(303);

        var order = orders.get(numberIn(done));
        assertThat(order.method()).isEqualTo(PaymentMethod.VIRTUAL_ACCOUNT);
        assertThat(payments.get(order.id()).latest().orElseThrow().way())
                .isEqualTo(PaymentWay.by(PaymentMethod.VIRTUAL_ACCOUNT, "bni"));
    }

    @Test
    void the_same_form_sent_twice_is_one_order() {
        var key = UUID.randomUUID().toString();

        assertThat(numberIn(phone(key, "Bu Rina"))).isEqualTo(numberIn(phone(key, "Bu Rina")));
        phoneRaw(key, "Bu Lain").statusCode(422);
    }

    @Test
    void all_mistakes_are_named_at_once_and_nothing_typed_is_lost() {
        var page = phoneRaw(UUID.randomUUID().toString(), "")
                .statusCode(422)
                .extract()
                .asString();

        assertThat(page)
                .contains("id=\"salah-name\"")
                .contains("value=\"rina@contoh.test\"")
                .contains("value=\"TOPI-HITAM\"");
    }

    @Test
    void unknown_goods_and_missing_stock_are_said() {
        owner.submit("/admin/pesanan/baru", "kunci", "a", "saluran", "COUNTER", "sku", "ENTAH", "paymentMethod", "CASH")
                .statusCode(422)
                .body(containsString("ENTAH tidak ditemukan"));
        owner.submit(
                        "/admin/pesanan/baru",
                        "kunci",
                        "b",
                        "saluran",
                        "COUNTER",
                        "sku",
                        "KAOS-NILA-L",
                        "paymentMethod",
                        "CASH")
                .statusCode(422)
                .body(containsString("Stok kurang"));
        owner.submit("/admin/pesanan/baru", "kunci", "c", "saluran", "COUNTER", "sku", "", "paymentMethod", "CASH")
                .statusCode(422)
                .body(containsString("paling tidak satu barang"));
    }

    @Test
    void regions_open_one_below_the_other() {
        var village = FewRegions.BANDUNG_VILLAGE.value();

        var page = owner.submit("/admin/pesanan/baru/pilihan", "province", village.substring(0, 2), "sku", "TOPI-HITAM")
                .statusCode(200)
                .extract()
                .asString();

        assertThat(page).contains("value=\"" + village.substring(0, 5) + "\"").contains("value=\"TOPI-HITAM\"");
    }

    @Test
    void only_those_who_may_sell_get_the_form() {
        staff.browserOf(Role.WAREHOUSE).open("/admin/pesanan/baru").statusCode(403);
    }

    private ValidatableResponse phone(String key, String name) {
        return phoneRaw(key, name).statusCode(303);
    }

    private ValidatableResponse phoneRaw(String key, String name) {
        var village = FewRegions.BANDUNG_VILLAGE.value();
        return owner.submit(
                "/admin/pesanan/baru",
                "kunci",
                key,
                "saluran",
                "PHONE",
                "sku",
                "TOPI-HITAM",
                "jumlah",
                "1",
                "name",
                name,
                "email",
                "rina@contoh.test",
                "phone",
                "0812 3333 4444",
                "province",
                village.substring(0, 2),
                "regency",
                village.substring(0, 5),
                "district",
                village.substring(0, 8),
                "village",
                village,
                "street",
                "Jl. Braga 99",
                "postalCode",
                "40111",
                "shippingOption",
                "REG",
                "paymentMethod",
                "BANK_TRANSFER");
    }

    private static OrderNumber numberIn(ValidatableResponse redirect) {
        var place = redirect.extract().header("Location");
        return new OrderNumber(place.replaceFirst(".*/admin/pesanan/", "").replaceFirst("\\?.*", ""));
    }
}
