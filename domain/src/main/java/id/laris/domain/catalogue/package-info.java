/**
 * What the shop sells: products with variants, options and pictures, in categories. A variant is known by its SKU; orders keep
 * their own copy of name and price, so the catalogue may change at any time. Announces {@code catalogue.product-changed}.
 */
package id.laris.domain.catalogue;
