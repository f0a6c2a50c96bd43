package id.laris.web.invoice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import id.laris.application.identity.SystemWork;
import id.laris.application.invoice.Invoices;
import id.laris.application.invoice.WriteDuePapers;
import id.laris.application.order.CheckOut;
import id.laris.domain.identity.Role;
import id.laris.domain.invoice.Invoice;
import id.laris.domain.payment.PaymentMethod;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InvoicePagesTest {
    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @Inject
    WriteDuePapers writeDuePapers;

    @Inject
    Invoices invoices;

    @Inject
    SystemWork system;

    private CheckOut.CheckedOut placed;
    private String page;

    @BeforeEach
    void open() {
        shop.open();
        placed = shop.order(PaymentMethod.BANK_TRANSFER);
        page = "/pesanan/" + placed.order().number() + "/faktur?token=" + placed.token();
    }

    private Invoice invoiced() {
        shop.pay(placed.order().number());
        system.run(() -> writeDuePapers.write(placed.order().id()));
        return invoices.ofOrder(placed.order().id()).get(0);
    }

    @Test
    void a_buyer_finds_the_invoice_of_a_paid_order() {
        assertThat(given().get(page).asString()).contains("Belum ada faktur");
        var invoice = invoiced();

        assertThat(given().get("/pesanan/" + placed.order().number() + "?token=" + placed.token())
                        .asString())
                .contains("/faktur?token=");
        assertThat(given().get(page).asString())
                .contains(invoice.number().value(), "Toko Laris", "Sari Dewi", "Rp60.000", "Enam puluh ribu rupiah")
                .contains("Harga termasuk PPN");
        given().get(page.replace("/faktur?", "/faktur/" + invoice.number() + "?"))
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString(invoice.number() + ".pdf"));
    }

    @Test
    void english_visitors_read_english() {
        invoiced();

        assertThat(given().header("Accept-Language", "en")
                        .cookie("laris_lang", "en")
                        .get(page + "&lang=en")
                        .asString())
                .contains("Sixty thousand rupiah", "Prices include VAT");
    }

    @Test
    void a_paper_of_another_order_leads_to_those_of_this_one() {
        invoiced();

        given().redirects()
                .follow(false)
                .get(page.replace("/faktur?", "/faktur/INV-1999-000001?"))
                .then()
                .statusCode(303)
                .header("Location", containsString("/faktur?token="));
    }

    @Test
    void nobody_else_finds_it() {
        var invoice = invoiced();

        given().get("/pesanan/" + placed.order().number() + "/faktur").then().statusCode(404);
        given().get("/pesanan/" + placed.order().number() + "/faktur/" + invoice.number() + "?token=x")
                .then()
                .statusCode(404);
    }

    @Test
    void staff_list_look_and_take_along() {
        var invoice = invoiced();
        var owner = staff.browserOf(Role.OWNER);

        assertThat(owner.read("/admin/faktur?q=" + placed.order().number()))
                .contains(invoice.number().value(), "Sari Dewi", "Rp60.000");
        assertThat(owner.read("/admin/faktur?q=tidak-ada&jenis=APA&dari=kemarin"))
                .contains("Tidak ada faktur yang cocok");
        assertThat(owner.read("/admin/faktur/" + invoice.number())).contains("Jl. Setiabudi 10", "Rp60.000");
        assertThat(owner.read("/admin/pesanan/" + placed.order().number())).contains("/admin/faktur?q=");
        owner.open("/admin/faktur/" + invoice.number() + "/pdf")
                .statusCode(200)
                .header("Content-Disposition", endsWith(invoice.number() + ".pdf\""));
        assertThat(owner.open("/admin/faktur/unduh?q=" + invoice.number())
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("number,kind,day,order", invoice.number() + ",INVOICE,", ",54054,5946,60000,IDR,");
        owner.open("/admin/faktur/INV-1999-000001").statusCode(404);
        owner.open("/admin/faktur/apa").statusCode(404);
    }

    @Test
    void who_packs_sees_no_buyer_in_the_list() {
        var invoice = invoiced();

        var list = staff.browserOf(Role.WAREHOUSE).read("/admin/faktur?q=" + invoice.number());

        assertThat(list).contains(invoice.number().value(), "S••• D•••").doesNotContain("Sari Dewi");
    }

    @Test
    void the_tax_of_this_month_is_that_of_its_papers() {
        invoiced();
        var owner = staff.browserOf(Role.OWNER);

        assertThat(owner.read("/admin/faktur/ppn?dari=apa&sampai="))
                .contains("Barang kena PPN", "PPN 12% × 11/12", ">04<");
        assertThat(owner.read("/admin/faktur/ppn?dari=1999-01-01&sampai=1999-01-31"))
                .contains("Tidak ada PPN");
        assertThat(owner.open("/admin/faktur/ppn/unduh")
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("from,to,kind,class,code", "INVOICE,STANDARD,04,PPN 12% × 11/12,");
    }
}
