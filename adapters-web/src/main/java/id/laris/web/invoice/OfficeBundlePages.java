package id.laris.web.invoice;

import id.laris.application.identity.CurrentActor;
import id.laris.application.invoice.AskForBundle;
import id.laris.application.invoice.CancelBundle;
import id.laris.application.invoice.InvoiceBundles;
import id.laris.application.invoice.ListBundles;
import id.laris.application.invoice.TakeBundle;
import id.laris.domain.identity.Permission;
import id.laris.domain.invoice.BundleStepNotAllowed;
import id.laris.domain.invoice.InvoiceBundle;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Days;
import id.laris.web.shared.office.Notice;
import id.laris.web.shared.office.OfficeWords;
import id.laris.web.shared.office.Typed;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The papers of some days as one file: asked for, watched, called off, fetched. */
@Path(OfficeBundlePages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeBundlePages {
    static final String PATH = InvoiceFilter.PATH + "/bundel";
    private static final String ZIP = "application/zip";
    private static final String FORM = "bundel";

    record Bundles(List<InvoiceBundle> bundles, boolean underWay, Typed typed) implements TemplateInstance {}

    /** The part of the page that keeps itself up to date. */
    record Progress(List<InvoiceBundle> bundles, boolean underWay) implements TemplateInstance {}

    private final AskForBundle askForBundle;
    private final ListBundles listBundles;
    private final CancelBundle cancelBundle;
    private final TakeBundle takeBundle;
    private final CurrentActor current;
    private final OfficeWords words;

    OfficeBundlePages(
            AskForBundle askForBundle,
            ListBundles listBundles,
            CancelBundle cancelBundle,
            TakeBundle takeBundle,
            CurrentActor current,
            OfficeWords words) {
        this.askForBundle = askForBundle;
        this.listBundles = listBundles;
        this.cancelBundle = cancelBundle;
        this.takeBundle = takeBundle;
        this.current = current;
        this.words = words;
    }

    @GET
    public TemplateInstance list() {
        return page(Typed.NOTHING);
    }

    @GET
    @Path("kemajuan")
    public TemplateInstance progress() {
        var bundles = listBundles.list();
        return new Progress(bundles, bundles.stream().anyMatch(InvoiceBundle::isDrawing));
    }

    @POST
    public Response ask(
            @FormParam("dari") @DefaultValue("") String from, @FormParam("sampai") @DefaultValue("") String to) {
        current.require(Permission.EXPORT_PERSONAL_DATA);
        try {
            askForBundle.ask(day("from", from), day("to", to));
            return Response.seeOther(Notice.SAVED.on(PATH)).build();
        } catch (Invalid wrong) {
            words.note(wrong);
            var say = words.in(InvoiceMessages.class);
            var why = wrong.code().equals("invalid-papers") ? say.no_papers_to_bundle() : say.wrong_days();
            return Response.status(422)
                    .entity(page(new Typed(FORM, Typed.values("dari", from, "sampai", to), why)))
                    .build();
        }
    }

    @POST
    @Path("{id}/batal")
    public Response cancel(@PathParam("id") String id) {
        current.require(Permission.EXPORT_PERSONAL_DATA);
        try {
            cancelBundle.cancel(id(id));
        } catch (BundleStepNotAllowed over) {
            // It was ready in the meantime: the page shows it.
            words.note(over);
            return Response.seeOther(java.net.URI.create(PATH)).build();
        }
        return Response.seeOther(Notice.SAVED.on(PATH)).build();
    }

    @GET
    @Path("{id}/unduh")
    @Produces(ZIP)
    public Response download(@PathParam("id") String id) {
        current.require(Permission.EXPORT_PERSONAL_DATA);
        var taken = takeBundle.take(id(id));
        StreamingOutput file = out -> {
            try (var zip = new ZipOutputStream(out)) {
                // Papers are compressed inside.
                zip.setLevel(Deflater.NO_COMPRESSION);
                taken.each(paper -> put(zip, paper));
            } catch (UncheckedIOException gone) {
                throw gone.getCause();
            }
        };
        var bundle = taken.bundle();
        return Response.ok(file, ZIP)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"faktur-" + bundle.from() + "-" + bundle.to() + ".zip\"")
                .build();
    }

    private static void put(ZipOutputStream zip, InvoiceBundles.Drawn paper) {
        try {
            zip.putNextEntry(new ZipEntry(paper.number() + ".pdf"));
            zip.write(paper.pdf());
            zip.closeEntry();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Bundles page(Typed typed) {
        var bundles = listBundles.list();
        return new Bundles(bundles, bundles.stream().anyMatch(InvoiceBundle::isDrawing), typed);
    }

    private static LocalDate day(String name, String typed) {
        try {
            return Days.day(typed);
        } catch (DateTimeParseException unreadable) {
            throw new Invalid(name, typed, "a day");
        }
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException noId) {
            throw new Missing("invoice-bundle", typed.length() <= 80 ? typed : typed.substring(0, 80));
        }
    }
}
