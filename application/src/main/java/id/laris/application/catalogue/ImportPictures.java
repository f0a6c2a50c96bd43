package id.laris.application.catalogue;

import static id.laris.application.catalogue.ProductFileColumn.IMAGE;
import static id.laris.application.catalogue.ProductFileColumn.IMAGE_ALT;
import static id.laris.application.catalogue.ProductFileColumn.IMAGE_POSITION;

import id.laris.domain.catalogue.ImportReason;
import id.laris.domain.catalogue.Picture;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.Variant;
import id.laris.domain.shared.Invalid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** The pictures of one product: one a row, on rows of their own or beside a variant, in the order of their positions. */
final class ImportPictures {
    private static final int LONGEST_ALT = 512;

    private record Placed(int position, Picture picture, ImportCells cells) {}

    private final List<Placed> placed = new ArrayList<>();

    void take(ImportCells cells) {
        if (!cells.has(IMAGE)) return;
        var alt = cells.text(IMAGE_ALT);
        try {
            var picture = new Picture(cells.text(IMAGE), printable(alt));
            placed.add(new Placed(position(cells), picture, cells));
        } catch (Invalid notAnAddress) {
            cells.report(IMAGE, cells.isVariant() ? ImportReason.PICTURE_LEFT_OUT : ImportReason.PICTURE_INVALID);
        }
    }

    private static String printable(String alt) {
        var text = new StringBuilder();
        alt.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
                .limit(LONGEST_ALT / 2)
                .forEach(text::appendCodePoint);
        return text.toString();
    }

    private static int position(ImportCells cells) {
        var text = cells.text(IMAGE_POSITION);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
    }

    /**
     * All pictures as they shall be. The file's replace the shop's, unless the file has none, or has the product in several places
     * and so may name the others elsewhere.
     */
    List<Picture> together(List<Variant> variants, Optional<Product> existing, ImportBatch.Block block) {
        var all = new LinkedHashMap<String, Picture>();
        var known = existing.map(Product::pictures).orElse(List.of());
        if (block.further() || placed.isEmpty()) known.forEach(p -> all.put(p.address(), p));
        placed.sort(Comparator.comparingInt(Placed::position));
        for (var each : placed) {
            if (all.containsKey(each.picture().address())) continue;
            if (all.size() < Product.MOST_PICTURES) all.put(each.picture().address(), each.picture());
            else each.cells().report(IMAGE, ImportReason.TOO_MANY_PICTURES);
        }
        if (block.split()) known.forEach(p -> addTo(all, p));
        variants.forEach(v -> v.picture().ifPresent(address -> addTo(all, new Picture(address, v.optionText()))));
        return List.copyOf(all.values());
    }

    private static void addTo(LinkedHashMap<String, Picture> all, Picture picture) {
        if (all.size() < Product.MOST_PICTURES) all.putIfAbsent(picture.address(), picture);
    }
}
