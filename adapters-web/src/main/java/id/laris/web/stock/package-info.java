/** How many pieces are where, in the back office: look up, adjust, prove. */
package id.laris.web.stock;
