/** Buying on invoice on pages: the customer's own, who may and how much, and what all of them owe by age. */
package id.laris.web.terms;
