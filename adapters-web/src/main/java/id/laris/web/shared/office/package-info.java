/**
 * The frame around the back office: its rail, its words, who sits at the desk, and what is shown when something is refused or
 * breaks. Pages live in the packages of their capability and are named {@code Office…}.
 */
package id.laris.web.shared.office;
