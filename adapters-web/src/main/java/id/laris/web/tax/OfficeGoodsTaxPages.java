package id.laris.web.tax;

import id.laris.application.catalogue.BrowseCategories;
import id.laris.application.catalogue.ClassCategory;
import id.laris.application.catalogue.ClassProduct;
import id.laris.application.catalogue.ShowGoodsTax;
import id.laris.application.identity.CurrentActor;
import id.laris.domain.catalogue.Category;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.catalogue.Variant;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.tax.TaxClass;
import id.laris.web.invoice.InvoiceMessages;
import id.laris.web.shared.Visitor;
import id.laris.web.shared.office.AnswersStaff;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Of which class of tax goods are: by category, and product by product. */
@Path(OfficeGoodsTaxPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeGoodsTaxPages {
    static final String PATH = "/admin/katalog/pajak";
    /** What is sent for "as the one above": a form's empty field says nothing. */
    private static final String INHERITED = "ikut";

    record Shelves(List<Shelf> shelves, List<Choice> choices) implements TemplateInstance {}

    /** @param depth 0 at the top */
    record Shelf(String slug, String name, int depth, String chosen, String inherited) {}

    record Good(String slug, String title, String chosen, String inherited, String exempt, List<Choice> choices)
            implements TemplateInstance {}

    record Choice(String value, String name) {}

    private final BrowseCategories categories;
    private final ShowGoodsTax showGoodsTax;
    private final ClassProduct classProduct;
    private final ClassCategory classCategory;
    private final CurrentActor current;
    private final OfficeWords words;
    private final Visitor visitor;

    OfficeGoodsTaxPages(
            BrowseCategories categories,
            ShowGoodsTax showGoodsTax,
            ClassProduct classProduct,
            ClassCategory classCategory,
            CurrentActor current,
            OfficeWords words,
            Visitor visitor) {
        this.categories = categories;
        this.showGoodsTax = showGoodsTax;
        this.classProduct = classProduct;
        this.classCategory = classCategory;
        this.current = current;
        this.words = words;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance shelves() {
        current.require(Permission.EDIT_CATALOGUE);
        var all = categories.all();
        return new Shelves(all.stream().map(category -> shelf(category, all)).toList(), choices());
    }

    @POST
    @Path("kategori/{slug}")
    public Response category(
            @PathParam("slug") String slug, @FormParam("kelas") @DefaultValue(INHERITED) String chosen) {
        current.require(Permission.EDIT_CATALOGUE);
        classCategory.tax(slug("category", slug), chosen(chosen));
        return Response.seeOther(Notice.SAVED.on(PATH)).build();
    }

    @GET
    @Path("{slug}")
    public TemplateInstance product(@PathParam("slug") String slug) {
        current.require(Permission.EDIT_CATALOGUE);
        var shown = showGoodsTax.show(slug("product", slug));
        var product = shown.product();
        return new Good(
                product.slug().value(),
                product.text(visitor.getLanguage()).title(),
                product.taxClass().map(TaxClass::name).orElse(INHERITED),
                name(shown.inherited()),
                product.variants().stream()
                        .filter(variant -> !variant.taxable())
                        .map(Variant::sku)
                        .map(Object::toString)
                        .collect(Collectors.joining(", ")),
                choices());
    }

    @POST
    @Path("{slug}")
    public Response product(
            @PathParam("slug") String slug, @FormParam("kelas") @DefaultValue(INHERITED) String chosen) {
        current.require(Permission.EDIT_CATALOGUE);
        var product = classProduct.tax(slug("product", slug), chosen(chosen));
        return Response.seeOther(Notice.SAVED.on(PATH + "/" + product.slug())).build();
    }

    private Shelf shelf(Category category, List<Category> all) {
        return new Shelf(
                category.slug().value(),
                category.name(visitor.getLanguage()),
                category.parent().isPresent() ? 1 : 0,
                category.taxClass().map(TaxClass::name).orElse(INHERITED),
                name(Category.taxClassOn(category.parent(), all)));
    }

    private List<Choice> choices() {
        return Arrays.stream(TaxClass.values())
                .map(of -> new Choice(of.name(), name(of)))
                .toList();
    }

    private String name(TaxClass taxClass) {
        return words.in(InvoiceMessages.class).tax_class(taxClass);
    }

    private static Optional<TaxClass> chosen(String typed) {
        if (typed.equals(INHERITED)) return Optional.empty();
        return Optional.of(TaxWords.taxClass(typed).orElseThrow(() -> new Invalid("tax-class", typed, "a class")));
    }

    private static Slug slug(String what, String typed) {
        try {
            return new Slug(typed);
        } catch (Invalid noSlug) {
            throw new Missing(what, typed.length() <= 80 ? typed : typed.substring(0, 80));
        }
    }
}
