// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQml

// Times of recordings, for people.
QtObject {
    function words(seconds: real): string {
        const whole = Math.floor(seconds);
        const minutes = Math.floor(whole / 60);
        const rest = (whole % 60).toLocaleString(Qt.locale("C"), "f", 0).padStart(2, "0");
        const tenths = Math.floor((seconds - whole) * 10);
        return `${minutes}:${rest}${Qt.locale().decimalPoint}${tenths}`;
    }
}
