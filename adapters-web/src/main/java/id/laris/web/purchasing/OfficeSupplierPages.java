package id.laris.web.purchasing;

import id.laris.application.purchasing.AddSupplier;
import id.laris.application.purchasing.ChangeSupplier;
import id.laris.application.purchasing.ListSuppliers;
import id.laris.application.purchasing.PutPrices;
import id.laris.application.purchasing.RemovePrice;
import id.laris.application.purchasing.ShowSupplier;
import id.laris.application.purchasing.SupplierForm;
import id.laris.application.shared.InvalidFields;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.purchasing.Supplier;
import id.laris.domain.purchasing.SupplierId;
import id.laris.domain.purchasing.SupplierPrice;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Csv;
import id.laris.web.shared.office.Notice;
import id.laris.web.shared.office.OfficeWords;
import id.laris.web.shared.office.Typed;
import id.laris.web.shared.office.Uploads;
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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Suppliers and their price lists. */
@Path(OfficeSupplierPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeSupplierPages {
    static final String PATH = "/admin/pembelian/pemasok";
    private static final int ROWS = 50;

    /** @param next cursor of the page that follows; empty at the end */
    record Book(String words, List<Supplier> suppliers, String next, Typed typed) implements TemplateInstance {}

    record Card(Supplier supplier, String email, String phone, List<SupplierPrice> prices, LocalDate today, Typed typed)
            implements TemplateInstance {}

    private final ListSuppliers listSuppliers;
    private final ShowSupplier showSupplier;
    private final AddSupplier addSupplier;
    private final ChangeSupplier changeSupplier;
    private final PutPrices putPrices;
    private final RemovePrice removePrice;
    private final ShopSettings settings;
    private final OfficeWords words;
    private final Clock clock;

    OfficeSupplierPages(
            ListSuppliers listSuppliers,
            ShowSupplier showSupplier,
            AddSupplier addSupplier,
            ChangeSupplier changeSupplier,
            PutPrices putPrices,
            RemovePrice removePrice,
            ShopSettings settings,
            OfficeWords words,
            Clock clock) {
        this.listSuppliers = listSuppliers;
        this.showSupplier = showSupplier;
        this.addSupplier = addSupplier;
        this.changeSupplier = changeSupplier;
        this.putPrices = putPrices;
        this.removePrice = removePrice;
        this.settings = settings;
        this.words = words;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String typed, @QueryParam("dari-sini") String cursor) {
        return book(typed, Optional.ofNullable(cursor), Typed.NOTHING);
    }

    private Book book(String text, Optional<String> cursor, Typed typed) {
        var page = listSuppliers.list(text, cursor, ROWS);
        return new Book(text.strip(), page.items(), page.next().orElse(""), typed);
    }

    @POST
    public Response add(
            @FormParam("nama") @DefaultValue("") String name,
            @FormParam("kontak") @DefaultValue("") String contact,
            @FormParam("email") @DefaultValue("") String email,
            @FormParam("telepon") @DefaultValue("") String phone,
            @FormParam("bahasa") @DefaultValue("id") String language,
            @FormParam("hari") @DefaultValue("") String leadDays,
            @FormParam("minimum") @DefaultValue("") String minimum,
            @FormParam("ongkos") @DefaultValue("") String orderCost) {
        var typed = typed(name, contact, email, phone, language, leadDays, minimum, orderCost);
        return answered(
                typed,
                () -> {
                    var id = addSupplier.add(
                            form(name, contact, email, phone, language, leadDays, minimum, orderCost, true));
                    return PATH + "/" + id;
                },
                refusal -> book("", Optional.empty(), refusal));
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@PathParam("id") String id) {
        return card(supplier(id), Typed.NOTHING);
    }

    private Card card(SupplierId id, Typed typed) {
        var file = showSupplier.show(id);
        var contact = file.supplier().contact();
        return new Card(
                file.supplier(),
                contact.email().map(EmailAddress::value).orElse(""),
                contact.phone().map(PhoneNumber::value).orElse(""),
                file.prices(),
                today(),
                typed);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    @POST
    @Path("{id}")
    public Response change(
            @PathParam("id") String id,
            @FormParam("versi") @DefaultValue("") String version,
            @FormParam("nama") @DefaultValue("") String name,
            @FormParam("kontak") @DefaultValue("") String contact,
            @FormParam("email") @DefaultValue("") String email,
            @FormParam("telepon") @DefaultValue("") String phone,
            @FormParam("bahasa") @DefaultValue("id") String language,
            @FormParam("hari") @DefaultValue("") String leadDays,
            @FormParam("minimum") @DefaultValue("") String minimum,
            @FormParam("ongkos") @DefaultValue("") String orderCost,
            @FormParam("aktif") @DefaultValue("") String active) {
        var known = supplier(id);
        var typed = typed(name, contact, email, phone, language, leadDays, minimum, orderCost);
        return answered(
                typed,
                () -> {
                    changeSupplier.change(new ChangeSupplier.Command(
                            known,
                            Fields.maybeNumber("versi", version),
                            form(
                                    name,
                                    contact,
                                    email,
                                    phone,
                                    language,
                                    leadDays,
                                    minimum,
                                    orderCost,
                                    !active.isEmpty())));
                    return PATH + "/" + known;
                },
                refusal -> card(known, refusal));
    }

    @POST
    @Path("{id}/harga")
    public Response price(
            @PathParam("id") String id,
            @FormParam("sku") @DefaultValue("") String sku,
            @FormParam("sku-pemasok") @DefaultValue("") String supplierSku,
            @FormParam("isi") @DefaultValue("1") String packSize,
            @FormParam("harga") @DefaultValue("") String cost,
            @FormParam("minimum") @DefaultValue("1") String minimum,
            @FormParam("mulai") @DefaultValue("") String from,
            @FormParam("bertingkat") @DefaultValue("") String breaks) {
        var known = supplier(id);
        var values = Typed.values(
                "sku",
                sku,
                "sku-pemasok",
                supplierSku,
                "isi",
                packSize,
                "harga",
                cost,
                "minimum",
                minimum,
                "mulai",
                from,
                "bertingkat",
                breaks);
        try {
            putPrices.put(new PutPrices.Command(
                    known, List.of(price(known, sku, supplierSku, packSize, cost, minimum, from, breaks))));
            return saved(PATH + "/" + known);
        } catch (Refusal refusal) {
            return refused(card(known, words.refused("harga", values, passed(refusal))));
        }
    }

    @POST
    @Path("{id}/harga/hapus")
    public Response remove(
            @PathParam("id") String id,
            @FormParam("sku") @DefaultValue("") String sku,
            @FormParam("mulai") @DefaultValue("") String from) {
        var known = supplier(id);
        removePrice.remove(new RemovePrice.Command(known, new Sku(sku), Fields.day("validFrom", from)));
        return saved(PATH + "/" + known);
    }

    @GET
    @Path("{id}/harga/unduh")
    @Produces({MediaType.TEXT_HTML, "text/csv"})
    public Response export(@PathParam("id") String id) {
        var file = showSupplier.show(supplier(id));
        return Csv.file("harga-pemasok", today(), PriceFile.HEADING, out -> {
            for (var price : file.prices()) Csv.row(out, PriceFile.row(price));
        });
    }

    @POST
    @Path("{id}/harga/unggah")
    public Response upload(@PathParam("id") String id, @RestForm("berkas") FileUpload upload) {
        var known = supplier(id);
        try {
            if (upload == null || upload.fileName().isBlank()) throw new Invalid("csv", "", "a file");
            try (var text = Uploads.text(upload)) {
                putPrices.put(new PutPrices.Command(known, PriceFile.read(text, known)));
            }
            return saved(PATH + "/" + known);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (Refusal refusal) {
            var line = PriceFile.lineOf(refusal);
            var say = words.of(passed(refusal));
            var whole = line.isEmpty()
                    ? say
                    : words.in(OfficePurchasingMessages.class).at_line(line.get()) + " " + say;
            return refused(card(known, new Typed("unggah", Map.of(), whole)));
        }
    }

    static SupplierPrice price(
            SupplierId supplier,
            String sku,
            String supplierSku,
            String packSize,
            String cost,
            String minimum,
            String from,
            String breaks) {
        return new SupplierPrice(
                supplier,
                new Sku(sku),
                supplierSku,
                Fields.count("packSize", packSize),
                Money.rupiah(Fields.maybeNumber("unitCost", cost)
                        .orElseThrow(() -> new Invalid("unitCost", "", "an amount"))),
                Quantity.of(Fields.count("minimum", minimum)),
                Fields.day("validFrom", from),
                Fields.breaks(breaks));
    }

    private static SupplierForm form(
            String name,
            String contact,
            String email,
            String phone,
            String language,
            String leadDays,
            String minimum,
            String orderCost,
            boolean active) {
        return new SupplierForm(
                name,
                contact,
                email,
                phone,
                Language.of(language),
                Fields.count("leadDays", leadDays),
                Fields.number("minimumOrder", minimum),
                Fields.number("orderCost", orderCost),
                active);
    }

    private static Map<String, String> typed(
            String name,
            String contact,
            String email,
            String phone,
            String language,
            String leadDays,
            String minimum,
            String orderCost) {
        return Typed.values(
                "nama", name, "kontak", contact, "email", email, "telepon", phone, "bahasa", language, "hari", leadDays,
                "minimum", minimum, "ongkos", orderCost);
    }

    private Response answered(
            Map<String, String> values,
            java.util.function.Supplier<String> work,
            Function<Typed, TemplateInstance> page) {
        try {
            return saved(work.get());
        } catch (InvalidFields wrong) {
            words.note(wrong);
            var each =
                    wrong.fields().values().stream().map(words::of).distinct().collect(Collectors.joining(" "));
            return refused(page.apply(new Typed("pemasok", values, each)));
        } catch (Refusal refusal) {
            return refused(page.apply(words.refused("pemasok", values, passed(refusal))));
        }
    }

    /** What is not about what was typed goes on. */
    private Refusal passed(Refusal refusal) {
        if (words.isNoForms(refusal)) throw refusal;
        return refusal;
    }

    private static Response saved(String address) {
        return Response.seeOther(Notice.SAVED.on(address)).build();
    }

    private static Response refused(TemplateInstance page) {
        return Response.status(422).entity(page).build();
    }

    private static SupplierId supplier(String id) {
        try {
            return new SupplierId(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            throw new Missing("supplier", id.length() <= 80 ? id : id.substring(0, 80));
        }
    }
}
