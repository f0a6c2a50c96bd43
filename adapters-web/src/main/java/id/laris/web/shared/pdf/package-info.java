/** Pages of HTML become PDF files: the papers a shop gives out of its hands. */
package id.laris.web.shared.pdf;
