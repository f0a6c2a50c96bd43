/** What a visitor means to buy. Holds no stock; prices are those of the catalogue, and a change since adding is shown. */
package id.laris.domain.cart;
