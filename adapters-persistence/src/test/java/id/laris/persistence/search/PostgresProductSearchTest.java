package id.laris.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.catalogue.Products;
import id.laris.application.search.ProductCard;
import id.laris.application.search.ProductSearch;
import id.laris.application.search.ProductSearchContract;
import id.laris.application.search.SearchQuery;
import id.laris.application.search.SearchResult;
import id.laris.application.shared.Goods;
import id.laris.application.stock.StockBook;
import id.laris.application.stock.Warehouses;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostgresProductSearchTest implements ProductSearchContract {
    @Inject
    ProductSearch search;

    @Inject
    Products products;

    @Inject
    StockBook stock;

    @Override
    public ProductSearch search() {
        return search;
    }

    @Override
    public Products products() {
        return products;
    }

    @Inject
    Warehouses warehouses;

    @Override
    public Warehouses warehouses() {
        return warehouses;
    }

    @Override
    public StockBook stock() {
        return stock;
    }

    @Override
    public void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    private Slug add(String title) {
        var slug = "s-" + UUID.randomUUID();
        products.add(List.of(Goods.product(
                slug, title, "Pasundan", "kaos", List.of(), true, Goods.variant(new Sku(slug), Money.rupiah(50_000)))));
        return new Slug(slug);
    }

    private SearchResult search(String text) {
        return search.search(query(text, Optional.empty()));
    }

    private static SearchQuery query(String text, Optional<String> cursor) {
        return new SearchQuery(
                text,
                Optional.empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                SearchQuery.Sort.RELEVANCE,
                cursor,
                20,
                Language.ID);
    }

    private List<Slug> found(String text) {
        return search(text).items().stream().map(ProductCard::slug).toList();
    }

    @Test
    void knows_indonesian_and_english_word_forms() {
        var game = add("Permainan Zebrawati");
        var shoes = add("Zebrasandals for Running");

        assertThat(found("bermain zebrawati")).containsExactly(game);
        assertThat(found("zebrasandal run")).containsExactly(shoes);
        assertThat(search("bermain zebrawati").corrected()).isEmpty();
    }

    @Test
    void forgives_typing_errors_and_says_what_it_searched_for() {
        var jacket = add("Jaket Kulindraya");

        var result = search("jaket kulnidraya");

        assertThat(result.items()).extracting(ProductCard::slug).containsExactly(jacket);
        assertThat(result.corrected()).contains("jaket kulindraya");
        assertThat(search("jaket kulindraya").corrected()).isEmpty();
    }

    @Test
    void leaves_out_a_word_that_nothing_is_like() {
        var jacket = add("Topi Gandrumantika");

        var result = search("qqqqwwwwzzzz gandrumantika");

        assertThat(result.items()).extracting(ProductCard::slug).containsExactly(jacket);
        assertThat(result.corrected()).contains("gandrumantika");
    }

    @Test
    void finds_by_the_beginning_of_the_last_word_without_accents_and_by_sku() {
        var cafe = add("Kaos Café Muriastuti");

        assertThat(found("cafe muriast")).containsExactly(cafe);
        assertThat(found(cafe.value())).containsExactly(cafe);
    }

    @Test
    void a_title_is_worth_more_than_a_description() {
        var other = add("Sarung Xandria dengan pola Wilisanta dan banyak kata lain");
        var named = add("Wilisanta");

        assertThat(found("wilisanta")).containsExactly(named, other);
    }

    @Test
    void suggests_the_shelf_before_the_goods_and_forgives_errors_there_too() {
        add("Kemeja Flanelindo");

        assertThat(search.suggest("kemeja flanelinod", 5, Language.ID))
                .extracting(s -> s.label())
                .contains("Kemeja Flanelindo");
    }

    @Test
    void signs_and_words_of_sql_do_no_harm() {
        for (var text : List.of("'", "\\", "a & !b | (c", ":*", "%", "<script>", "dan", "--", "\"", "'); DROP TABLE x"))
            assertThat(search(text)).isNotNull();
    }

    @Test
    void refuses_a_cursor_it_did_not_give() {
        for (var cursor : List.of("x", "", "TkFNRQphCmI", "UkVMRVZBTkNFCngKYg"))
            assertThatThrownBy(() -> search.search(query("kaos", Optional.of(cursor))))
                    .isInstanceOf(Invalid.class);
    }
}
