package id.laris.web.tax;

import id.laris.application.identity.CurrentActor;
import id.laris.application.shared.ShopSettings;
import id.laris.application.tax.AddTaxRule;
import id.laris.application.tax.EndTaxRule;
import id.laris.application.tax.ListTaxRules;
import id.laris.application.tax.RemoveTaxRule;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Percentage;
import id.laris.domain.shared.Refusal;
import id.laris.domain.tax.TaxClass;
import id.laris.domain.tax.TaxRule;
import id.laris.domain.tax.TaxRuleId;
import id.laris.domain.tax.TaxZone;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Days;
import id.laris.web.shared.office.Notice;
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
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The tax rules: which hold, which are to come, which are over; writing one and ending one. */
@Path(OfficeTaxRulePages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeTaxRulePages {
    static final String PATH = "/admin/faktur/pajak";
    private static final String ADDING = "tambah";

    /** @param classes those that there are rules for */
    record Rules(
            List<Row> rows,
            List<TaxClass> classes,
            boolean charged,
            boolean included,
            boolean shippingTaxed,
            Typed typed)
            implements TemplateInstance {}

    /** @param part of the price, as {@code 11/12}; empty for all of it */
    record Row(
            String id,
            TaxClass taxClass,
            String name,
            String zone,
            String rate,
            String part,
            boolean shipping,
            boolean ordinary,
            LocalDate from,
            Optional<LocalDate> to,
            Standing standing) {
        public boolean isHolds() {
            return standing == Standing.HOLDS;
        }

        public boolean isToCome() {
            return standing == Standing.TO_COME;
        }

        public boolean isOver() {
            return standing == Standing.OVER;
        }

        /** As a form takes it. */
        public String lastDay() {
            return to.map(LocalDate::toString).orElse("");
        }
    }

    /** Whether it holds today. */
    enum Standing {
        HOLDS,
        TO_COME,
        OVER
    }

    private final ListTaxRules listTaxRules;
    private final AddTaxRule addTaxRule;
    private final EndTaxRule endTaxRule;
    private final RemoveTaxRule removeTaxRule;
    private final CurrentActor current;
    private final ShopSettings settings;
    private final TaxWords words;
    private final Clock clock;

    OfficeTaxRulePages(
            ListTaxRules listTaxRules,
            AddTaxRule addTaxRule,
            EndTaxRule endTaxRule,
            RemoveTaxRule removeTaxRule,
            CurrentActor current,
            ShopSettings settings,
            TaxWords words,
            Clock clock) {
        this.listTaxRules = listTaxRules;
        this.addTaxRule = addTaxRule;
        this.endTaxRule = endTaxRule;
        this.removeTaxRule = removeTaxRule;
        this.current = current;
        this.settings = settings;
        this.words = words;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list() {
        return page(Typed.NOTHING);
    }

    @POST
    public Response add(
            @FormParam("kelas") @DefaultValue("") String taxClass,
            @FormParam("nama") @DefaultValue("") String name,
            @FormParam("tarif") @DefaultValue("") String rate,
            @FormParam("pembilang") @DefaultValue("") String numerator,
            @FormParam("penyebut") @DefaultValue("") String denominator,
            @FormParam("wilayah") @DefaultValue("") String zone,
            @FormParam("ongkir") @DefaultValue("") String shipping,
            @FormParam("mulai") @DefaultValue("") String from,
            @FormParam("sampai") @DefaultValue("") String to) {
        current.require(Permission.MANAGE_TAX);
        try {
            addTaxRule.add(new AddTaxRule.Command(
                    TaxWords.taxClass(taxClass).orElseThrow(() -> new Invalid("tax-class", taxClass, "a class")),
                    TaxZone.parse(zone),
                    name,
                    percentage(rate),
                    part(numerator),
                    part(denominator),
                    !shipping.isEmpty(),
                    day(from).orElseThrow(() -> new Invalid("valid-from", from, "a day")),
                    day(to)));
            return Response.seeOther(Notice.SAVED.on(PATH)).build();
        } catch (Refusal refused) {
            return refused(
                    refused,
                    ADDING,
                    "kelas",
                    taxClass,
                    "nama",
                    name,
                    "tarif",
                    rate,
                    "pembilang",
                    numerator,
                    "penyebut",
                    denominator,
                    "wilayah",
                    zone,
                    "ongkir",
                    shipping,
                    "mulai",
                    from,
                    "sampai",
                    to);
        }
    }

    @POST
    @Path("{id}/akhiri")
    public Response end(@PathParam("id") String id, @FormParam("sampai") @DefaultValue("") String to) {
        current.require(Permission.MANAGE_TAX);
        var rule = id(id);
        try {
            endTaxRule.end(rule, day(to).orElseThrow(() -> new Invalid("valid-to", to, "a day")));
            return Response.seeOther(Notice.SAVED.on(PATH)).build();
        } catch (Refusal refused) {
            return refused(refused, id, "sampai", to);
        }
    }

    @POST
    @Path("{id}/hapus")
    public Response remove(@PathParam("id") String id) {
        current.require(Permission.MANAGE_TAX);
        var rule = id(id);
        try {
            removeTaxRule.remove(rule);
            return Response.seeOther(Notice.SAVED.on(PATH)).build();
        } catch (Refusal refused) {
            return refused(refused, id);
        }
    }

    private Response refused(Refusal refused, String form, String... typed) {
        if (words.isNoForms(refused) || refused.kind() == Refusal.Kind.MISSING) throw refused;
        return Response.status(422)
                .entity(page(new Typed(form, Typed.values(typed), words.of(refused))))
                .build();
    }

    private Rules page(Typed typed) {
        var today = LocalDate.ofInstant(clock.instant(), settings.zone());
        return new Rules(
                listTaxRules.list().stream().map(rule -> row(rule, today)).toList(),
                Arrays.stream(TaxClass.values()).filter(TaxClass::isTaxed).toList(),
                settings.chargesTax(),
                settings.pricesIncludeTax(),
                settings.taxesShipping(),
                typed);
    }

    private static Row row(TaxRule rule, LocalDate today) {
        var whole = rule.baseNumerator() == rule.baseDenominator();
        return new Row(
                rule.id().toString(),
                rule.taxClass(),
                rule.name(),
                rule.zone().toString(),
                rule.rate().value().toPlainString().replace('.', ','),
                whole ? "" : rule.baseNumerator() + "/" + rule.baseDenominator(),
                rule.shipping(),
                rule.taxClass() == TaxClass.STANDARD,
                rule.validFrom(),
                rule.validTo(),
                rule.holdsOn(today)
                        ? Standing.HOLDS
                        : rule.validFrom().isAfter(today) ? Standing.TO_COME : Standing.OVER);
    }

    private static Percentage percentage(String typed) {
        try {
            var plain = typed.strip().replace(',', '.');
            // No exponents: a few letters of them make a number of a million digits.
            if (!plain.matches("\\d{1,3}(\\.\\d{1,4})?")) throw new NumberFormatException(plain);
            return new Percentage(new BigDecimal(plain));
        } catch (NumberFormatException noNumber) {
            throw new Invalid("percentage", typed, "0 to 100");
        }
    }

    private static int part(String typed) {
        var plain = typed.strip();
        if (!plain.matches("\\d{1,4}")) throw new Invalid("base", typed, "a part of the price such as 11/12");
        return Integer.parseInt(plain);
    }

    private static Optional<LocalDate> day(String typed) {
        if (typed.isBlank()) return Optional.empty();
        try {
            return Optional.of(Days.day(typed));
        } catch (DateTimeParseException unreadable) {
            throw new Invalid("valid-from", typed, "a day");
        }
    }

    private static TaxRuleId id(String typed) {
        try {
            return TaxRuleId.parse(typed);
        } catch (Invalid noId) {
            throw new Missing("tax-rule", typed.length() <= 80 ? typed : typed.substring(0, 80));
        }
    }
}
