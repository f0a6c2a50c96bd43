package id.laris.web.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import id.laris.application.order.Orders;
import id.laris.domain.identity.Role;
import id.laris.domain.order.FulfilmentState;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.order.OrderState;
import id.laris.domain.payment.PaymentMethod;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeOrderPagesTest {
    private static final Pattern PARCEL = Pattern.compile("/parsel/([0-9a-f-]{36})/");

    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @Inject
    Orders orders;

    private Staff.Browser owner;

    @BeforeEach
    void open() {
        shop.open();
        owner = staff.browserOf(Role.OWNER);
    }

    private String order(PaymentMethod method) {
        return shop.order(method).order().number().value();
    }

    private Order now(String number) {
        return orders.get(new OrderNumber(number));
    }

    @Test
    void lists_orders_by_tab_and_words() {
        var unpaid = order(PaymentMethod.BANK_TRANSFER);
        var ready = order(PaymentMethod.CASH_ON_DELIVERY);

        var toPack = owner.read("/admin/pesanan?tab=READY_TO_PROCESS");
        var one = owner.read("/admin/pesanan?q=" + unpaid);

        assertThat(toPack).contains(ready).doesNotContain(">" + unpaid + "<");
        assertThat(toPack).contains("Siap proses").contains("aria-current=\"page\"");
        assertThat(one).contains(unpaid).doesNotContain(">" + ready + "<");
        assertThat(owner.read("/admin/pesanan?q=tidak-ada-yang-begini")).contains("Tidak ada pesanan yang cocok");
    }

    @Test
    void what_cannot_be_read_filters_nothing() {
        order(PaymentMethod.CASH_ON_DELIVERY);

        var page = owner.read("/admin/pesanan?tab=APA&saluran=X&bayar=Y&dari=kemarin&sampai=2026-13-40");

        assertThat(page).contains("LR-");
    }

    @Test
    void comes_back_to_the_list_as_it_was_left() {
        var number = order(PaymentMethod.CASH_ON_DELIVERY);
        owner.read("/admin/pesanan?tab=READY_TO_PROCESS&bayar=CASH_ON_DELIVERY");

        var page = owner.read("/admin/pesanan/" + number);

        assertThat(page).contains("href=\"/admin/pesanan?tab=READY_TO_PROCESS&amp;bayar=CASH_ON_DELIVERY\"");
    }

    @Test
    void a_list_can_be_taken_along_as_a_file() {
        var number = order(PaymentMethod.CASH_ON_DELIVERY);

        var file = owner.open("/admin/pesanan/unduh?bayar=CASH_ON_DELIVERY")
                .statusCode(200)
                .header("Content-Type", containsString("text/csv"))
                .header("Content-Disposition", containsString("pesanan-"))
                .extract()
                .asString();

        assertThat(file)
                .contains("number,placed_at,channel")
                .contains(number + ",")
                .contains(",60000,IDR,CASH_ON_DELIVERY,");
    }

    @Test
    void an_order_goes_through_all_hands() {
        var number = order(PaymentMethod.BANK_TRANSFER);
        var address = "/admin/pesanan/" + number;
        assertThat(owner.read(address)).contains("Catat pembayaran").doesNotContain("Kemas parsel");

        var wrong = owner.submit(address + "/bayar", "jumlah", "1.000")
                .statusCode(422)
                .extract()
                .asString();
        assertThat(wrong).contains("yang masuk Rp1.000").contains("value=\"1.000\"");
        assertThat(now(number).state()).isEqualTo(OrderState.PLACED);

        owner.submit(address + "/bayar", "jumlah", asked(address))
                .statusCode(303)
                .header("Location", endsWith(address + "?kabar=paid"));
        assertThat(owner.read(address + "?kabar=paid"))
                .contains("Pembayaran dicatat.")
                .contains("Kemas parsel");

        owner.submit(address + "/kemas", "gudang", "BDG", "sku", "TOPI-HITAM", "jumlah", "1")
                .statusCode(303);
        var packed = owner.read(address);
        assertThat(packed).contains("1 parsel siap diserahkan");
        var hand = address + "/parsel/" + found(PARCEL, packed);

        owner.submit(hand + "/kirim", "kurir", "JNE", "resi", "<b>")
                .statusCode(422)
                .body(containsString("value=\"&lt;b&gt;\""));
        owner.submit(hand + "/kirim", "kurir", "JNE", "resi", "JX-77").statusCode(303);
        owner.submit(hand + "/lacak", "status", "Tiba di Bandung", "tempat", "Bandung")
                .statusCode(303);
        owner.submit(hand + "/sampai").statusCode(303);

        assertThat(now(number).fulfilment()).isEqualTo(FulfilmentState.DELIVERED);
        assertThat(owner.read(address))
                .contains("Pesanan dibuat lewat Web, bayar dengan Transfer bank")
                .contains("diterima lewat Transfer bank")
                .contains("Parsel dikemas, 1 buah")
                .contains("Parsel diserahkan ke JNE")
                .contains("JX-77")
                .contains("Tiba di Bandung")
                .contains("Parsel sampai")
                .contains("oleh " + Staff.name(Role.OWNER));
    }

    @Test
    void part_of_the_lines_can_leave_but_no_more_than_are_held() {
        var number = order(PaymentMethod.CASH_ON_DELIVERY);
        var pack = "/admin/pesanan/" + number + "/kemas";

        owner.submit(pack, "gudang", "BDG", "sku", "TOPI-HITAM", "jumlah", "0").statusCode(422);
        var tooMany = owner.submit(pack, "gudang", "BDG", "sku", "TOPI-HITAM", "jumlah", "9")
                .statusCode(422)
                .extract()
                .asString();

        assertThat(tooMany).contains("Stok kurang: TOPI-HITAM (1/9)").contains("value=\"9\"");
        assertThat(now(number).fulfilment()).isEqualTo(FulfilmentState.UNFULFILLED);
    }

    @Test
    void cancelling_needs_a_reason() {
        var number = order(PaymentMethod.CASH_ON_DELIVERY);
        var cancel = "/admin/pesanan/" + number + "/batal";

        owner.submit(cancel, "alasan", " ").statusCode(422);
        assertThat(now(number).state()).isEqualTo(OrderState.CONFIRMED);

        owner.submit(cancel, "alasan", "Salah ukuran").statusCode(303);
        assertThat(now(number).state()).isEqualTo(OrderState.CANCELLED);
        assertThat(owner.read("/admin/pesanan/" + number))
                .contains("Pesanan dibatalkan")
                .contains("Salah ukuran");
    }

    @Test
    void money_that_has_to_go_back_is_said_and_confirmed() {
        var number = order(PaymentMethod.BANK_TRANSFER);
        var address = "/admin/pesanan/" + number;
        shop.pay(new OrderNumber(number));
        owner.submit(address + "/batal", "alasan", "Stok rusak").statusCode(303);
        var page = owner.read(address);
        assertThat(page).contains("kembalikan uangnya ke pembeli").contains("Sudah saya kirim");

        owner.submit(address + "/pengembalian/" + found(Pattern.compile("/pengembalian/([0-9a-f-]{36})"), page))
                .statusCode(303);

        assertThat(owner.read(address)).contains("sudah dikembalikan").contains("Dana kembali");
    }

    @Test
    void each_sees_only_what_they_may_do() {
        var number = order(PaymentMethod.CASH_ON_DELIVERY);
        var address = "/admin/pesanan/" + number;
        var courier = staff.browserOf(Role.COURIER);

        assertThat(courier.read(address))
                .contains("Kemas parsel")
                .doesNotContain("Batalkan pesanan")
                .doesNotContain("Catat pembayaran");
        assertThat(staff.browserOf(Role.MANAGER).read(address)).contains("Batalkan pesanan");

        courier.submit(address + "/batal", "alasan", "iseng").statusCode(403);
        courier.submit(address + "/bayar", "jumlah", "60000").statusCode(403);
        assertThat(now(number).state()).isEqualTo(OrderState.CONFIRMED);
    }

    @Test
    void who_packs_sees_the_buyer_until_the_order_is_over() {
        var number = order(PaymentMethod.CASH_ON_DELIVERY);
        var address = "/admin/pesanan/" + number;
        var packer = staff.browserOf(Role.WAREHOUSE);
        assertThat(packer.read(address)).contains("Sari Dewi", "Jl. Setiabudi 10", "token=");

        owner.read(address);
        owner.submit(address + "/batal", "alasan", "barang cacat").statusCode(303);

        for (var page : List.of(address, address + "/sekilas", "/admin/pesanan?q=" + number))
            assertThat(packer.read(page))
                    .contains("S••• D•••")
                    .doesNotContain("Sari Dewi", "sari@contoh.test", "Setiabudi", "token=");
        packer.open("/pesanan/" + number + "?token=tebakan").statusCode(404);
        assertThat(owner.read(address)).contains("Sari Dewi", "token=");
    }

    @Test
    void an_unknown_order_is_not_found_inside_the_office() {
        owner.open("/admin/pesanan/LR-999999").statusCode(404).body(containsString("Tidak ditemukan"));
        owner.open("/admin/pesanan/apa-saja").statusCode(422).body(containsString("Tidak ditemukan"));
        owner.submit("/admin/pesanan/LR-999999/batal", "alasan", "x").statusCode(404);
    }

    @Test
    void a_quick_look_is_a_part_of_a_page() {
        var number = order(PaymentMethod.CASH_ON_DELIVERY);

        var part = owner.read("/admin/pesanan/" + number + "/sekilas");

        assertThat(part).contains(number).contains("Topi Rimba").doesNotContain("<html");
    }

    @Test
    void speaks_english_to_who_asks() {
        var number = order(PaymentMethod.CASH_ON_DELIVERY);

        var page = owner.read("/admin/pesanan/" + number + "?lang=en");

        assertThat(page).contains("Pack a parcel").contains("What is next").doesNotContain("Langkah berikutnya");
    }

    private String asked(String address) {
        return found(Pattern.compile("id=\"jumlah\" name=\"jumlah\"[^>]* value=\"(\\d+)\""), owner.read(address));
    }

    private static String found(Pattern pattern, String page) {
        var match = pattern.matcher(page);
        assertThat(match.find()).as("%s in the page", pattern).isTrue();
        return match.group(1);
    }
}
