// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace agents::documents {

// Gives up what reading a file does not need: memory and processor time without end, writing files,
// core dumps, new rights. Called first in main(); the sandbox around the process is the caller's.
void confine();

} // namespace agents::documents
