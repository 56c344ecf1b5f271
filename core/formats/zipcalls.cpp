// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/zipcalls.h"

#include "core/base/latelibrary.h"

namespace cabas {

const ZipCalls *ZipCalls::get()
{
    static const auto *const calls =
        LateLibrary::calls<ZipCalls>("cabas_archives", "cabasZipCalls");
    return calls;
}

} // namespace cabas
