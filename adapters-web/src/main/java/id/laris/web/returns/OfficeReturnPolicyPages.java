package id.laris.web.returns;

import id.laris.application.identity.CurrentActor;
import id.laris.application.returns.ChangeReturnPolicy;
import id.laris.application.returns.ShowReturnPolicy;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.identity.Permission;
import id.laris.domain.returns.ReturnPolicy;
import id.laris.domain.returns.ReturnPolicy.Payer;
import id.laris.domain.returns.ReturnPolicy.Terms;
import id.laris.domain.returns.ReturnReason;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Percentage;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import id.laris.web.shared.office.AnswersStaff;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** On what terms goods come back, and changing that. */
@Path(OfficeReturnPolicyPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeReturnPolicyPages {
    static final String PATH = OfficeReturnPages.PATH + "/kebijakan";

    record Policy(int version, int days, List<Row> rows, String categories, String skus, Typed typed)
            implements TemplateInstance {}

    record Row(
            String reason,
            boolean taken,
            boolean photos,
            boolean shopPays,
            boolean shipping,
            boolean finalToo,
            String percent) {}

    private final ShowReturnPolicy showReturnPolicy;
    private final ChangeReturnPolicy changeReturnPolicy;
    private final CurrentActor current;
    private final OfficeWords words;

    OfficeReturnPolicyPages(
            ShowReturnPolicy showReturnPolicy,
            ChangeReturnPolicy changeReturnPolicy,
            CurrentActor current,
            OfficeWords words) {
        this.showReturnPolicy = showReturnPolicy;
        this.changeReturnPolicy = changeReturnPolicy;
        this.current = current;
        this.words = words;
    }

    @GET
    public TemplateInstance show() {
        current.require(Permission.REFUND_PAYMENTS);
        return page(Typed.NOTHING);
    }

    /** A box that is ticked sends its reason; the percentages stand in the order of the reasons. */
    @POST
    public Response change(
            @FormParam("nomor") @DefaultValue("") String version,
            @FormParam("hari") @DefaultValue("") String days,
            @FormParam("diterima") List<String> taken,
            @FormParam("berfoto") List<String> photos,
            @FormParam("toko") List<String> shopPays,
            @FormParam("kirim-balik") List<String> shipping,
            @FormParam("final") List<String> finalToo,
            @FormParam("persen") List<String> percents,
            @FormParam("kategori") @DefaultValue("") String categories,
            @FormParam("skus") @DefaultValue("") String skus) {
        current.require(Permission.REFUND_PAYMENTS);
        try {
            var terms = new EnumMap<ReturnReason, Terms>(ReturnReason.class);
            for (var reason : ReturnReason.values())
                terms.put(
                        reason,
                        new Terms(
                                taken.contains(reason.name()),
                                photos.contains(reason.name()),
                                shopPays.contains(reason.name()) ? Payer.SHOP : Payer.CUSTOMER,
                                shipping.contains(reason.name()),
                                percent(ReturnForm.at(percents, reason.ordinal())),
                                finalToo.contains(reason.name())));
            changeReturnPolicy.change(new ChangeReturnPolicy.Command(
                    number("version", version),
                    number("windowDays", days),
                    terms,
                    each(categories, Slug::new),
                    each(skus, Sku::new)));
            return Response.seeOther(Notice.SAVED.on(PATH)).build();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED) throw refused;
            return Response.status(422)
                    .entity(page(words.refused(
                            "aturan", Typed.values("hari", days, "kategori", categories, "skus", skus), refused)))
                    .build();
        }
    }

    private Policy page(Typed typed) {
        var policy = showReturnPolicy.show();
        return new Policy(
                policy.version(),
                policy.windowDays(),
                Arrays.stream(ReturnReason.values())
                        .map(reason -> row(reason, policy))
                        .toList(),
                lines(policy.finalCategories().stream().map(Slug::value).collect(Collectors.toSet())),
                lines(policy.finalSkus().stream().map(Sku::value).collect(Collectors.toSet())),
                typed);
    }

    private static Row row(ReturnReason reason, ReturnPolicy policy) {
        var terms = policy.termsOf(reason);
        return new Row(
                reason.name(),
                terms.taken(),
                terms.photos(),
                terms.postage() == Payer.SHOP,
                terms.refundsShipping(),
                terms.finalSaleToo(),
                terms.restocking().value().toPlainString().replace('.', ','));
    }

    private static String lines(Set<String> each) {
        return each.stream().sorted().collect(Collectors.joining("\n"));
    }

    private static int number(String what, String typed) {
        if (!typed.strip().matches("\\d{1,9}")) throw new Invalid(what, typed, "a whole number");
        return Integer.parseInt(typed.strip());
    }

    private static Percentage percent(String typed) {
        var text = typed.strip().replace(',', '.');
        if (!text.matches("\\d{0,3}(\\.\\d{1,2})?")) throw new Invalid("percentage", typed, "0 to 100");
        return Percentage.of(text.isEmpty() ? "0" : text);
    }

    private static <T> Set<T> each(String lines, Function<String, T> of) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(of)
                .collect(Collectors.toSet());
    }
}
