package id.laris.web.invoice;

import id.laris.application.identity.CurrentActor;
import id.laris.application.invoice.ExportFakturs;
import id.laris.application.invoice.Fakturs;
import id.laris.application.invoice.NameFakturBuyer;
import id.laris.application.invoice.ShowFakturs;
import id.laris.application.invoice.ShowInvoice;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.identity.Permission;
import id.laris.domain.invoice.Invoice;
import id.laris.domain.invoice.InvoiceNumber;
import id.laris.domain.invoice.TaxIdentity;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Days;
import id.laris.web.shared.office.Notice;
import id.laris.web.shared.office.OfficeWords;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Fakturs pajak for the tax office: who wants one, what of a month can be told, the file that Coretax imports. */
@Path(InvoiceFilter.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeCoretaxPages {
    private static final String XML = "application/xml;charset=UTF-8";

    record Told(Fakturs told, String download) implements TemplateInstance {}

    /** @param problem why the form came back; empty at first */
    record Buyer(Invoice paper, String kind, String number, String name, String address, String problem)
            implements TemplateInstance {}

    private final ShowFakturs showFakturs;
    private final ExportFakturs exportFakturs;
    private final ShowInvoice showInvoice;
    private final NameFakturBuyer nameFakturBuyer;
    private final CurrentActor current;
    private final OfficeWords words;
    private final ShopSettings settings;
    private final Clock clock;

    OfficeCoretaxPages(
            ShowFakturs showFakturs,
            ExportFakturs exportFakturs,
            ShowInvoice showInvoice,
            NameFakturBuyer nameFakturBuyer,
            CurrentActor current,
            OfficeWords words,
            ShopSettings settings,
            Clock clock) {
        this.showFakturs = showFakturs;
        this.exportFakturs = exportFakturs;
        this.showInvoice = showInvoice;
        this.nameFakturBuyer = nameFakturBuyer;
        this.current = current;
        this.words = words;
        this.settings = settings;
        this.clock = clock;
    }

    @GET
    @Path("coretax")
    public TemplateInstance told(
            @QueryParam("dari") @DefaultValue("") String from, @QueryParam("sampai") @DefaultValue("") String to) {
        var first = day(from).orElse(month().atDay(1));
        var told = showFakturs.show(first, last(first, to));
        return new Told(told, InvoiceFilter.PATH + "/coretax/unduh?dari=" + told.from() + "&sampai=" + told.to());
    }

    @GET
    @Path("coretax/unduh")
    @Produces(XML)
    public Response download(
            @QueryParam("dari") @DefaultValue("") String from, @QueryParam("sampai") @DefaultValue("") String to) {
        var first = day(from).orElse(month().atDay(1));
        var told = exportFakturs.export(first, last(first, to));
        if (!told.isTellable())
            return Response.seeOther(
                            URI.create(InvoiceFilter.PATH + "/coretax?dari=" + told.from() + "&sampai=" + told.to()))
                    .build();
        var shipping = words.in(InvoiceMessages.class).shipping();
        return Response.ok(CoretaxXml.of(told.seller().orElseThrow(), told.fakturs(), shipping), XML)
                .header("Content-Disposition", "attachment; filename=\"coretax-" + told.to() + ".xml\"")
                .build();
    }

    @GET
    @Path("{number}/pembeli")
    public TemplateInstance buyer(@PathParam("number") String number) {
        current.require(Permission.CONFIRM_PAYMENTS);
        return new Buyer(showInvoice.show(number(number)), TaxIdentity.Kind.NPWP.name(), "", "", "", "");
    }

    @POST
    @Path("{number}/pembeli")
    public Response name(
            @PathParam("number") String number,
            @FormParam("identitas") @DefaultValue("") String kind,
            @FormParam("nomor") @DefaultValue("") String typed,
            @FormParam("nama") @DefaultValue("") String name,
            @FormParam("alamat") @DefaultValue("") String address) {
        current.require(Permission.CONFIRM_PAYMENTS);
        var invoice = number(number);
        try {
            var chosen = kind.equals(TaxIdentity.Kind.NIK.name()) ? TaxIdentity.Kind.NIK : TaxIdentity.Kind.NPWP;
            nameFakturBuyer.name(new NameFakturBuyer.Command(invoice, new TaxIdentity(chosen, typed, name, address)));
            return Response.seeOther(Notice.SAVED.on(InvoiceFilter.PATH + "/" + invoice))
                    .build();
        } catch (Invalid wrong) {
            words.note(wrong);
            return Response.status(422)
                    .entity(new Buyer(
                            showInvoice.show(invoice),
                            kind,
                            typed,
                            name,
                            address,
                            words.in(InvoiceMessages.class).wrong_identity()))
                    .build();
        }
    }

    private YearMonth month() {
        return YearMonth.from(LocalDate.ofInstant(clock.instant(), settings.zone()));
    }

    private LocalDate last(LocalDate first, String typed) {
        var last = day(typed).orElse(YearMonth.from(first).atEndOfMonth());
        return last.isBefore(first) ? first : last;
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(Days.day(typed.strip()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static InvoiceNumber number(String typed) {
        try {
            return new InvoiceNumber(typed);
        } catch (Invalid noNumber) {
            throw new Missing("invoice", typed.length() <= 80 ? typed : typed.substring(0, 80));
        }
    }
}
