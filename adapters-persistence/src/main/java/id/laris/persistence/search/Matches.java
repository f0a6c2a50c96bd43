package id.laris.persistence.search;

/**
 * The products in which words were found, by their numbers, and how well each answers them.
 *
 * @param ranks beside each product
 */
record Matches(int[] products, float[] ranks) {
    int count() {
        return products.length;
    }
}
