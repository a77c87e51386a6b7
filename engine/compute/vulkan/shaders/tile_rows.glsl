// SPDX-License-Identifier: Apache-2.0
// Which rows a tile of many rows consists of. SHARERS 0: of neighbours. Else so many results come of
// each row of x, by experts: `weights` are tables of addresses, and to[2] has tiles and the list of
// results that they are parts of (group_experts.comp).

uint tileFirst = 0;
uint tileEnd = 0; // not above the first: there is nothing to do
uint tileExpert = 0;

void findTile()
{
    const uint tile = gl_WorkGroupID.y;
    if (SHARERS == 0) {
        tileFirst = tile * TILE;
        tileEnd = min(tileFirst + TILE, push.rows);
        return;
    }
    Words tiles = Words(uvec2(push.to[2]));
    tileExpert = tiles.v[4 * tile];
    tileFirst = tiles.v[4 * tile + 1];
    tileEnd = tiles.v[4 * tile + 2];
}

// The result of a line of the tile; behind its end, of the last.
uint resultOf(uint line)
{
    const uint place = min(tileFirst + line, tileEnd - 1);
    return SHARERS == 0 ? place : Words(uvec2(push.to[2])).v[4 * gl_NumWorkGroups.y + place];
}

// Of x.
uint sourceRow(uint result)
{
    return SHARERS == 0 ? result : result / SHARERS;
}

Words weightsOf(uint index)
{
    if (SHARERS == 0)
        return push.weights[index];
    Words table = push.weights[index];
    return Words(uvec2(table.v[2 * tileExpert], table.v[2 * tileExpert + 1]));
}
