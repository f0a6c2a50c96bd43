package id.laris.web.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import id.laris.application.identity.SystemWork;
import id.laris.application.invoice.Invoices;
import id.laris.application.invoice.WriteDuePapers;
import id.laris.domain.identity.Role;
import id.laris.domain.invoice.InvoiceNumber;
import id.laris.domain.payment.PaymentMethod;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeCoretaxPagesTest {
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

    private InvoiceNumber number;
    private Staff.Browser owner;

    @BeforeEach
    void open() {
        shop.open();
        var order = shop.order(PaymentMethod.BANK_TRANSFER).order();
        shop.pay(order.number());
        system.run(() -> writeDuePapers.write(order.id()));
        number = invoices.ofOrder(order.id()).get(0).number();
        owner = staff.browserOf(Role.OWNER);
    }

    @Test
    void a_buyer_who_wants_one_is_in_the_file_for_the_tax_office() {
        var form = "/admin/faktur/" + number + "/pembeli";
        assertThat(owner.read(form)).contains("NPWP", "NIK");
        assertThat(owner.read("/admin/faktur/" + number)).doesNotContain("Faktur pajak diminta");

        owner.submit(
                        form,
                        "identitas",
                        "NPWP",
                        "nomor",
                        "01.234.567.8-902.000",
                        "nama",
                        "PT Pembeli",
                        "alamat",
                        "Jl. Sudirman 1")
                .statusCode(303)
                .header("Location", containsString("/admin/faktur/" + number));

        assertThat(owner.read("/admin/faktur/" + number)).contains("Faktur pajak diminta");
        assertThat(owner.read("/admin/faktur/coretax")).contains(number.value(), "PT Pembeli", "Unduh XML");
        var file = owner.open("/admin/faktur/coretax/unduh")
                .statusCode(200)
                .contentType("application/xml")
                .header("Content-Disposition", endsWith(".xml\""))
                .extract()
                .asString();
        assertThat(file)
                .contains("<TIN>0012345678901000</TIN>", "<BuyerTin>0012345678902000</BuyerTin>")
                .contains("<RefDesc>" + number + "</RefDesc>", "<TrxCode>04</TrxCode>", "<Name>Ongkos kirim</Name>");
    }

    @Test
    void what_cannot_be_a_number_comes_back_with_what_was_typed() {
        var page = owner.submit(
                        "/admin/faktur/" + number + "/pembeli",
                        "identitas",
                        "NIK",
                        "nomor",
                        "0000000000000000",
                        "nama",
                        "Sari <b>",
                        "alamat",
                        "Jl. Braga 1")
                .statusCode(422)
                .extract()
                .asString();

        assertThat(page).contains("Periksa lagi", "0000000000000000", "Sari &lt;b&gt;");
        owner.open("/admin/faktur/INV-1999-000001/pembeli").statusCode(404);
    }

    @Test
    void days_without_a_faktur_have_no_file() {
        assertThat(owner.read("/admin/faktur/coretax?dari=1999-01-01&sampai=1999-01-31"))
                .contains("Tidak ada faktur pajak");
        owner.open("/admin/faktur/coretax/unduh?dari=1999-01-01&sampai=1999-01-31")
                .statusCode(303)
                .header("Location", containsString("/admin/faktur/coretax?dari=1999-01-01"));
    }
}
