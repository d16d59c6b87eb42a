/**
 * Who a piece of work is done for, and the guarantee that it sees no other tenant's rows. What a
 * tenant may do is said by the scopes in its token, not here.
 */
package dev.dewcycle.kit.tenancy;
