package id.laris.persistence.search;

import id.laris.application.search.ProductCard;
import id.laris.domain.catalogue.Picture;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.persistence.shared.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A product in a list, without how many are free: that is looked up when the list is shown. */
record DocumentRow(
        UUID product,
        Slug slug,
        String title,
        Optional<String> english,
        String brand,
        Optional<Picture> picture,
        Money from,
        Money to,
        Optional<Money> compareAt,
        List<String> colours) {
    static final String COLUMNS =
            "d.product_id, d.slug, d.title, d.title_en, d.brand, d.colours, d.price_from, d.price_to, d.compare_at, "
                    + "d.picture, d.picture_alt";

    static DocumentRow of(ResultSet row) throws SQLException {
        var alt = row.getString("picture_alt");
        return new DocumentRow(
                Columns.uuid(row, "product_id"),
                new Slug(row.getString("slug")),
                row.getString("title"),
                Columns.optionalText(row, "title_en"),
                row.getString("brand"),
                Columns.optionalText(row, "picture").map(address -> new Picture(address, alt)),
                Columns.rupiah(row, "price_from"),
                Columns.rupiah(row, "price_to"),
                Columns.optionalText(row, "compare_at").map(Long::valueOf).map(Money::rupiah),
                Columns.texts(row, "colours"));
    }

    ProductCard card(Language language, int available) {
        return new ProductCard(slug, title(language), brand, picture, from, to, compareAt, colours, available);
    }

    String title(Language language) {
        return language == Language.EN ? english.orElse(title) : title;
    }
}
